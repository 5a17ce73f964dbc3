import type { CitationFields, RecognisedCitation } from './citation';

type Cited = Pick<RecognisedCitation, 'kind' | 'fields'>;

/**
 * The authorities that one citation names, each as a citation of its own: "28 U.S.C. §§ 1913, 1914, 1926" and "45 C.F.R.
 * pts. 160, 164" are as many as their sections or parts, "U.S. Const. amends. V, XIV" as its amendments, each once; a range is
 * one. All others name one.
 */
export function eachAuthority<T extends Cited>(citation: T): T[] {
  const { fields } = citation;
  if (Array.isArray(fields.parts)) return each(citation, fields.parts, (part) => ({ part }));
  if (Array.isArray(fields.sections)) return each(citation, fields.sections.map(bare), (section) => ({ section }));
  if (Array.isArray(fields.amendments)) return each(citation, fields.amendments, (amendment) => ({ amendment }));
  if (Array.isArray(fields.articles)) return each(citation, fields.articles, (article) => ({ article }));
  return [citation];
}

const ofTheList = new Set(['sections', 'parts', 'amendments', 'articles', 'subsection']);

function each<T extends Cited>(citation: T, items: readonly string[], own: (item: string) => CitationFields): T[] {
  const rest = Object.entries(citation.fields).filter(([key]) => !ofTheList.has(key));
  return [...new Set(items)].map((item) => ({ ...citation, fields: { ...Object.fromEntries(rest), ...own(item) } }));
}

/** A section without its subsections: "1591(a)-(c)" is of 1591; in "1.414(r)-8(a)" the first group belongs to the number. */
const bare = (section: string) => section.replace(/\((?!\w+\)-\d).*$/, '');

const codes: ReadonlySet<string> = new Set(['statute', 'state_statute', 'regulation']);

/**
 * The authorities that a reference points at: those of the citation it goes back to, but "Id. § 1595" after
 * "18 U.S.C. §§ 1591, 2421A" points at § 1595 of the same title (Indigo Book R22.3).
 */
export function authoritiesAt(reference: RecognisedCitation, named: RecognisedCitation): RecognisedCitation[] {
  const pin = reference === named ? undefined : reference.fields.pin;
  const own = typeof pin === 'string' ? /^§§? (\d.*)$/.exec(pin)?.[1] : undefined;
  if (own === undefined || !codes.has(named.kind) || named.fields.part !== undefined) return eachAuthority(named);
  return each(named, [bare(own.replace(/[,&].*$/, '').trim())], (section) => ({ section }));
}
