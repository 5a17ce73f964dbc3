/**
 * A subject or name as a library's own catalogue shows it. Records of Primo and Alma carry behind "$$Q" the normalised
 * form by which the catalogue searches ("Mentally ill$$QMentally ill"); it is no part of the words.
 */
export function shownTerm(text: string): string {
  return text.replace(/(?<=[^$\s])\s*\$\$Q[^$]+(?=$|\$\$[A-Z])/g, '').trim();
}

/** Subjects as shown, each once: several forms of one subject are often the same in words. */
export function shownTerms(terms: readonly string[]): string[] {
  return [...new Set(terms.map(shownTerm))].filter(Boolean);
}
