/**
 * A value (or a text as it is) with what differs from run to run made alike: ids by the order in which they first appear, times, and
 * the library's own folder. Keys stay in their order, so that equal values are equal text.
 */
export function plainly(folder: string): (value: unknown) => string {
  const ids = new Map<string, string>();
  return (value) =>
    (typeof value === 'string' ? value : JSON.stringify(value))
      .replaceAll(folder, '(folder)')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '(time)')
      .replace(/"ms":[\d.]+/g, '"ms":0')
      .replace(/"id":(\d+)/g, '"id":0')
      .replace(/\b[0-9a-z]{12}(?:[0-9a-z]{12})?\b/g, (id) => {
        const known = ids.get(id) ?? `(id ${ids.size + 1})`;
        ids.set(id, known);
        return known;
      });
}
