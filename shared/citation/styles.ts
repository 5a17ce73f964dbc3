/** A citation style that Casebench ships. */
export interface ShippedStyle {
  id: string;
  label: string;
  /** `bluebook` is our own engine, `csl` runs citeproc in a task worker. */
  engine: 'bluebook' | 'csl';
  /** The language a CSL style is printed in. */
  locale: 'en-US' | 'en-GB';
}

/** The styles that need no file of the person's own, in the order in which they are offered. */
export const shippedStyles: readonly ShippedStyle[] = [
  { id: 'bluebook', label: 'Bluebook', engine: 'bluebook', locale: 'en-US' },
  { id: 'chicago-fullnote-bibliography', label: 'Chicago, notes', engine: 'csl', locale: 'en-US' },
  { id: 'chicago-author-date', label: 'Chicago, author-date', engine: 'csl', locale: 'en-US' },
  { id: 'apa', label: 'APA, 7th edition', engine: 'csl', locale: 'en-US' },
  { id: 'modern-language-association', label: 'MLA, 9th edition', engine: 'csl', locale: 'en-US' },
  { id: 'oscola', label: 'OSCOLA', engine: 'csl', locale: 'en-GB' },
];

/** The shipped style of this id, or of the short name that people type ("chicago", "mla"); null for any other. */
export function findStyle(name: string): ShippedStyle | null {
  const id = shortNames[name.toLowerCase()] ?? name.toLowerCase();
  return shippedStyles.find((style) => style.id === id) ?? null;
}

const shortNames: Readonly<Record<string, string>> = {
  chicago: 'chicago-fullnote-bibliography',
  'chicago-notes': 'chicago-fullnote-bibliography',
  'chicago-note-bibliography': 'chicago-fullnote-bibliography',
  mla: 'modern-language-association',
  apa7: 'apa',
};
