import type { Fields } from './fields';
import { type Party, textualName, truncateParty } from './parties';

/** A case's name, taken apart. */
export interface CaseName {
  /** For citation sentences and clauses (Indigo Book R11.3). */
  cited: string;
  /** For textual sentences (R11.4). */
  textual: string;
  /** "In re", "Ex parte" or ''. */
  phrase: string;
  first: Party | null;
  second: Party | null;
  /** A name by which the case goes, or the bankruptcy's: "(The Benzene Case)" (R11.5.7, R11.5.17). */
  tail: string;
}

const phrases: [RegExp, string][] = [
  [/^(?:in re|in the matter of|matter of|in the interest of|petition of|application of|re)\b:? +/i, 'In re'],
  [/^ex parte\b:? +/i, 'Ex parte'],
];
const versus = / +(?:v|vs|versus)\.? +/i;

/** Reads and shortens a case's name from its parties, or from its name as typed; null when it has neither. */
export function readCaseName(fields: Fields, courtPlace: string): CaseName | null {
  const typed = fields.text('caseName', 'name', 'title');
  const parties = fields.list('parties').slice(0, 3);
  const procedural = fields.text('procedural');
  if (typed && (fields.has('caseName') || parties.length === 0)) return readTypedName(typed, courtPlace);
  if (parties.length === 0) return null;
  if (parties.length === 1 && versus.test(parties[0] ?? '')) return readTypedName(parties[0] ?? '', courtPlace);
  const made = fromParties(parties, procedural, courtPlace);
  // The name or number by which it goes among others: "(The Benzene Case)", "(Liriano II)" (R11.5.15, R11.5.17).
  const known = fields.text('popularName', 'identifier', 'knownAs').replace(/^\(|\)$/g, '');
  return known ? { ...made, cited: `${made.cited} (${known})`, tail: ` (${known})` } : made;
}

/** Shortens a case's name as somebody typed it, with or without a "v." (Indigo Book R11.5). */
export function readTypedName(typed: string, courtPlace: string): CaseName {
  const tailed = /^(.*\S) (\((?:The |In re |Ex parte )?[^()]+\))$/i.exec(typed);
  const name = tailed?.[1] && /\b(?:In re|The .* Cases?)\b/i.test(tailed[2] ?? '') ? tailed[1] : typed;
  const tail = name === typed ? '' : ` ${tailed?.[2] ?? ''}`;
  const sides = name.split(versus);
  const made =
    sides.length > 1
      ? fromParties([sides[0] ?? '', sides.slice(1).join(' v. ')], '', courtPlace)
      : fromParties([name], '', courtPlace);
  return { ...made, tail, cited: made.cited + tail, textual: made.textual + tail };
}

function fromParties(names: string[], procedural: string, courtPlace: string): CaseName {
  const [one = '', two, three] = names;
  if (/^ex rel/i.test(procedural) && two)
    return two && three
      ? adversaries(`${one} ex rel. ${two}`, three, courtPlace)
      : single('', `${one} ex rel. ${two}`, courtPlace);
  // Outside bankruptcy a case with adversaries goes by their names alone (R11.5.7).
  if (two) return adversaries(strip(one).rest, two, courtPlace);
  const found = strip(one);
  const phrase = found.phrase || phraseOf(procedural);
  const rest = /^estate of$/i.test(procedural) ? `Estate of ${found.rest}` : found.rest;
  return single(phrase || (/^estate of$/i.test(procedural) ? 'In re' : ''), rest, courtPlace);
}

function phraseOf(procedural: string): string {
  return phrases.find(([pattern]) => pattern.test(`${procedural} x`))?.[1] ?? '';
}

function strip(name: string): { phrase: string; rest: string } {
  for (const [pattern, phrase] of phrases) if (pattern.test(name)) return { phrase, rest: name.replace(pattern, '') };
  return { phrase: '', rest: name };
}

function adversaries(one: string, two: string, courtPlace: string): CaseName {
  const first = truncateParty(one, courtPlace);
  const second = truncateParty(two, courtPlace);
  return {
    cited: `${first.cited} v. ${second.cited}`,
    textual: `${textualName(first.text)} v. ${textualName(second.text)}`,
    phrase: '',
    first,
    second,
    tail: '',
  };
}

function single(phrase: string, name: string, courtPlace: string): CaseName {
  // The thing of an in rem action keeps its article: "In re the Snug Harbor" (R11.5.12).
  const article = phrase && /^the [A-Z]/.test(name) ? 'the ' : /^The .*\bCases?$/.test(name) ? 'The ' : '';
  const first = truncateParty(article ? name.slice(4) : name, courtPlace);
  const before = [phrase, article].filter(Boolean).join(' ');
  const lead = before ? (before.endsWith(' ') ? before : `${before} `) : '';
  return { cited: lead + first.cited, textual: lead + textualName(first.text), phrase, first, second: null, tail: '' };
}
