import type { CitationFields, RecognisedCitation } from './citation';

type Cited = Pick<RecognisedCitation, 'kind' | 'fields'>;

/**
 * The authorities that one citation names, each as a citation of its own: "28 U.S.C. §§ 1913, 1914, 1926" and "45 C.F.R.
 * pts. 160, 164" are as many as their sections or parts, each once; a range is one. All others name one.
 */
export function eachAuthority<T extends Cited>(citation: T): T[] {
  const { fields } = citation;
  if (Array.isArray(fields.parts)) return each(citation, fields.parts, (part) => ({ part }));
  if (Array.isArray(fields.sections)) return each(citation, fields.sections.map(bare), (section) => ({ section }));
  return [citation];
}

function each<T extends Cited>(citation: T, items: readonly string[], own: (item: string) => CitationFields): T[] {
  const { sections: _, parts: __, subsection: ___, ...rest } = citation.fields;
  return [...new Set(items)].map((item) => ({ ...citation, fields: { ...rest, ...own(item) } }));
}

/** A section without its subsections: "1591(a)-(c)" is of 1591; in "1.414(r)-8(a)" the first group belongs to the number. */
const bare = (section: string) => section.replace(/\((?!\w+\)-\d).*$/, '');
