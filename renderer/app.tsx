/** The workbench: frame, places and tabs. */
export function App() {
  return <main>Casebench</main>;
}
