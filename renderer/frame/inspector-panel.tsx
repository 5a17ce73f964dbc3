/** The panel at the right: what is known of the source in hand. */
export function InspectorPanel() {
  return <aside aria-label="Inspector" />;
}
