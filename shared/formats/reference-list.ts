import type { Parts } from '../citation/parts';

/** One entry of a list of references. */
export interface Reference {
  id: string;
  citation: Parts;
  /** Labels of what a full citation still needs; an entry that lacks something says so wherever it is printed. */
  missing: string[];
}

/** A list of references ready to be written, its entries in the order to be printed. */
export interface ReferenceList {
  title: string;
  /** The style's name for people: "Bluebook", "APA, 7th edition". */
  style: string;
  /** When the list was made, ISO 8601 in UTC; the only date in it. */
  madeAt: string;
  references: Reference[];
}

/** What an incomplete entry says after its citation; '' for a complete one. */
export function missingNote({ missing }: Reference): string {
  return missing.length > 0 ? `[still to be completed: ${missing.join(', ')}]` : '';
}

/** "14 references, in the style Bluebook, made on 2018-02-20." */
export function listLine({ references, style, madeAt }: ReferenceList): string {
  const count = references.length === 1 ? '1 reference' : `${references.length} references`;
  return `${count}, in the style ${style}, made on ${madeAt.slice(0, 10)}.`;
}
