import { closeUp } from '../tables/close-up';
import { type JurisdictionRow, jurisdictionRows } from '../tables/jurisdictions.generated';
import { findPlace, places } from '../tables/places';

/** How a state's code is cited: its abbreviation, and where its larger units and which sign stand (Indigo Book T3). */
export interface CodeForm {
  abbr: string;
  /** The title or chapter before the code's name ("18 Pa. Cons. Stat."), after it ("tit. 8,", "ch. 265,"), or nowhere. */
  unit: 'before' | 'tit.' | 'ch.' | '';
  /** "§", "art.", "r." or '' where the number stands alone. */
  sign: string;
  /** Whether every edition of the code names its publisher. */
  published: boolean;
}

const codeWords: Record<string, string> = {
  administrative: 'Admin.',
  annotated: 'Ann.',
  appendix: 'App.',
  century: 'Cent.',
  code: 'Code',
  codes: 'Codes',
  codified: 'Codified',
  commonwealth: 'Commw.',
  compiled: 'Comp.',
  consolidated: 'Cons.',
  general: 'Gen.',
  law: 'Law',
  laws: 'Laws',
  official: 'Off.',
  public: 'Pub.',
  regulations: 'Regs.',
  revised: 'Rev.',
  rules: 'R.',
  service: 'Serv.',
  session: 'Sess.',
  statute: 'Stat.',
  statutes: 'Stat.',
  unannotated: 'Unann.',
  unconsolidated: 'Unconsol.',
};

/** Houses that put their name before a code's. */
const houses =
  /^(?:LexisNexis|West’s|Michie’s|Baldwin’s|Vernon’s|Page’s|Purdon’s|McKinney’s|Burns|Smith-Hurd|Deering’s) /;

/** The rows of T3 for a place named in any way, or found at the head of the code's own name. */
export function jurisdictionOf(named: string, code: string): JurisdictionRow | null {
  const place =
    findPlace(named) ?? places.find((item) => wordIn(code, item.name) || code.startsWith(`${item.abbr} `)) ?? null;
  const west = /west virginia/i.test(`${named} ${code}`) ? findPlace('West Virginia') : null;
  return jurisdictionRows.find((row) => row.name === (west ?? place)?.name) ?? null;
}

const wordIn = (text: string, name: string) => new RegExp(`\\b${name}\\b`, 'i').test(text);

/** The form of a state's statutory code by its full name or its abbreviation (T3, R17.2). */
export function codeForm(row: JurisdictionRow | null, code: string, publisher: string): CodeForm {
  const state = row ? (findPlace(row.name)?.abbr ?? row.name) : '';
  const special = row && subjectForm(row, state, code, publisher);
  if (special) return special;
  const abbr = /^O\.?C\.?G\.?A\.?$|^official code of georgia(?: annotated)?$/i.test(code)
    ? 'O.C.G.A.'
    : abbreviated(row, state, code);
  return { ...unitsOf(row, abbr), abbr };
}

function abbreviated(row: JurisdictionRow | null, state: string, title: string): string {
  const code = title.replace(houses, '');
  if (/\b(?:Ann|Stat|Rev|Gen|Comp|Cons|Cent)\.|^[A-Z][\w.]*\. .*Code|^[A-Z]\.[A-Z]\./.test(code)) return code;
  if (/^Pennsylvania Statutes and Consolidated Statutes/i.test(code)) return 'Pa. Stat. and Cons. Stat. Ann.';
  const own = row && titlePage(row, code);
  if (own) return formAbbr(own);
  const name = row
    ? code.replace(
        new RegExp(`(?: of)?(?: the)?(?: State of| Commonwealth of)? ?\\b(?:${row.name}|Hawai’i)\\b`, 'i'),
        '',
      )
    : code;
  const words = name.split(/[\s,]+/).filter((word) => word && !/^(?:of|the|and|for|\d{4})$/i.test(word));
  // "Annotated Code of West Virginia" is the "W. Va. Code Ann.".
  if (/^annotated$/i.test(words[0] ?? '') && words.includes('Code')) words.push(words.shift() ?? '');
  return closeUp([state, words.map((word) => codeWords[word.toLowerCase()] ?? word).join(' ')]);
}

/** The table's form for a code named as on its title page: "Code of Virginia", "General Statutes of North Carolina". */
function titlePage(row: JurisdictionRow, code: string): string | undefined {
  const annotated = /\bannotated\b/i;
  const same = row.codes.filter(
    ([name]) =>
      (plainName(name) === plainName(code) && /\bof\b/.test(code)) ||
      (row.name === 'Louisiana' && /\bCode\b/.test(code) && plainName(name).endsWith(plainName(code))),
  );
  if (annotated.test(code) && row.name !== 'Louisiana') return same.find(([, form]) => /\bAnn\./.test(form))?.[1];
  const form = (same.find(([name]) => !annotated.test(name)) ?? same[0])?.[1];
  // "District of Columbia Code" is not the annotated one where there are both.
  const bare = form && !annotated.test(code) ? formAbbr(form).replace(/ Ann\.$/, '') : '';
  return row.codes.find(([, other]) => formAbbr(other) === bare)?.[1] ?? form;
}

const plainName = (name: string) =>
  name
    .replace(houses, '')
    .toLowerCase()
    .replace(/\(.*?\)|\b\d{4}\b|\bannotated\b|[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The code's name inside a form of the table. */
function formAbbr(form: string): string {
  return form
    .replace(/^<[^>]*> /, '')
    .replace(/,? (?:§|tit\.|ch\.|art\.|r\.|<|x\b).*$/, '')
    .replace(/ \(.*$/, '')
    .trim();
}

function unitsOf(row: JurisdictionRow | null, abbr: string): Omit<CodeForm, 'abbr'> {
  const bare = abbr.replace(/ Ann\.$/, '');
  const forms = (row?.codes ?? []).map(([, form]) => form);
  const form =
    forms.find((text) => formAbbr(text) === abbr) ??
    forms.find((text) => formAbbr(text).replace(/ Ann\.$/, '') === bare) ??
    '';
  const sign = /§/.test(form) || !form ? '§' : /\bart\. x/.test(form) ? 'art.' : '';
  const unit = /^<(?:tit|ch)\. no\.>/.test(form)
    ? 'before'
    : /\btit\. x/.test(form)
      ? 'tit.'
      : /\bch\. x/.test(form)
        ? 'ch.'
        : '';
  return { unit, sign, published: false };
}

/** Codes by subject: California, Maryland, New York, Texas (R17.2.2); null for all others. */
function subjectForm(row: JurisdictionRow, state: string, code: string, publisher: string): CodeForm | null {
  if (row.subjects.length === 0) return null;
  if (row.name === 'New York' && /civil practice law (?:and|&) rules|^(?:N\.Y\. )?C\.?P\.?L\.?R\.?$/i.test(code))
    return { abbr: 'N.Y. C.P.L.R.', unit: '', sign: '', published: true };
  const act = row.codes.find(
    ([name]) =>
      plainName(name).includes(plainName(code).replace(/^(?:new york|texas) /, '')) &&
      /Act|Criminal Procedure|Civil Statutes/.test(name),
  );
  if (act && plainName(code) && !/^Tex\./.test(code)) {
    const abbr = /^N\.Y\.|^Tex\./.test(act[1]) ? formAbbr(act[1]) : `${state} ${formAbbr(act[1])}`;
    if (!/</.test(abbr)) return { abbr, unit: '', sign: /\bart\. x/.test(act[1]) ? 'art.' : '§', published: true };
  }
  const subject = subjectOf(row, code);
  if (!subject) return null;
  const base = { unit: '' as const, sign: '§', published: true };
  if (row.name === 'Maryland') return { ...base, abbr: `Md. Code Ann., ${subject}` };
  if (row.name === 'New York') return { ...base, abbr: `N.Y. ${subject} Law`, published: publisher === '' };
  return { ...base, abbr: `${state} ${subject} Code${row.name === 'Texas' ? ' Ann.' : ''}` };
}

function subjectOf(row: JurisdictionRow, code: string): string | null {
  const name = code
    .replace(
      new RegExp(
        `\\b(?:State of )?${row.name}\\b|\\b(?:Annotated|Ann\\.|Article|Consolidated|Vernon’s|West’s|McKinney’s)|^(?:Cal|Tex|Md|N\\.Y)\\.`,
        'gi',
      ),
      '',
    )
    .replace(/\bCode,|,? ?\bCode\b|\bLaws?$|\bof\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const key = subjectKey(name);
  const found = row.subjects.find(
    ([subject, abbr]) => subjectKey(subject) === key || abbr.toLowerCase() === name.toLowerCase(),
  );
  return found?.[1] ?? null;
}

const subjectKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/&/g, 'and')
    .replace(/\b(?:law|laws|code)$/, '')
    .replace(/[^a-z]/g, '');
