/**
 * Compiles `shared/citation/tables/jurisdictions.generated.ts` from Table T3 of the Indigo Book, 2d ed. (CC0).
 * Run: `npx node resources/tables/compile-jurisdictions.ts [tables.docx]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indigoRows, lines } from './indigo-tables.ts';

interface Place {
  name: string;
  courts: [name: string, abbr: string][];
  reporters: [name: string, abbr: string, from: number, to: number, court: string][];
  codes: [name: string, form: string][];
  subjects: [name: string, abbr: string][];
  sessionLaws: [name: string, form: string][];
  regulations: [name: string, form: string][];
}

const curly = (text: string) => text.replace(/'/g, '’').replace(/\s+/g, ' ').trim();
const all = indigoRows().map((row) => row.filter((cell, i) => i > 0 || cell));
const first = all.findIndex((row) => row.length === 1 && row[0] === 'Alabama');
const names = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|American Samoa|Canal Zone|Guam|
Navajo Nation|Northern Mariana Islands|Oklahoma Native Americans|Puerto Rico|Virgin Islands`
    .replace(/\n/g, '')
    .split('|'),
);

const places: Place[] = [];
let place: Place | undefined;
let section = 'courts';
let court = '';
let reporterName = '';
for (const row of all.slice(first)) {
  const [head = '', dates = '', abbr = ''] = row.map(curly);
  if (row.length === 1 && names.has(head)) {
    place = { name: head, courts: [], reporters: [], codes: [], subjects: [], sessionLaws: [], regulations: [] };
    places.push(place);
    section = 'courts';
    continue;
  }
  if (!place) continue;
  if (place.name === 'Virgin Islands' && /^(Table|Service Publisher|Publisher)/.test(head)) break;
  if (/^Local Notes?\b/.test(head)) continue;
  if (/^(Statutory|Uncompiled)/.test(head)) section = 'codes';
  else if (/^Session laws/.test(head)) section = 'sessionLaws';
  else if (/^(Administrative compilation|Municipal regulations)/.test(head)) section = 'regulations';
  else if (/^(Administrative (register|report)|Other)/.test(head) && row.length === 1) section = 'other';
  else if (row.length === 1 || !abbr) {
    if (row.length === 2 && section === 'codes' && dates && !/^\d{4}/.test(dates)) place.subjects.push([head, dates]);
    else if (/\([^)]*\)/.test(head) && /Cite to|Court|previously/.test(head)) courtsOf(head);
  } else if (section === 'courts') reporter(head, dates, abbr);
  else if (section === 'codes') place.codes.push([head.replace(/:? \/ .*$/, ''), abbr]);
  else if (section === 'sessionLaws') place.sessionLaws.push([head, abbr]);
  else if (section === 'regulations') place.regulations.push([head, abbr]);
}

function courtsOf(head: string) {
  section = 'courts';
  court = '';
  const text = head.replace(/(:? Cite to.*| \(for decisions.*?\))/g, '');
  for (const match of text.matchAll(/([A-Z][^():]*?) \(((?:[A-Z]|e\.g\., )[^()]*)\)/g)) {
    const abbrs = (match[2] ?? '').replace(/^e\.g\., /, '').split(/, (?=[A-Z])/);
    if (
      /Lower Courts|Company vs|Indian Offenses/.test(match[1] ?? '') ||
      /^[A-Z][a-z]+ \d+, \d{4}$|Orange|Essex| and /.test(match[2] ?? '')
    )
      continue;
    const title = (match[1] ?? '')
      .replace(/^(and|previously|or|,|before \d+( the)?) /, '')
      .replace(/^.*\bpreviously /, '');
    court ||= abbrs[0] ?? '';
    for (const abbr of abbrs) place?.courts.push([title.replace(/^.*(?:^|, )and /, ''), abbr]);
  }
}

function reporter(name: string, dates: string, abbrs: string) {
  if (name) reporterName = name;
  const years = /(\d{4})(?:–(\d{4}|date))?/.exec(dates);
  const from = Number(years?.[1] ?? 0);
  const to = years?.[2] === 'date' ? 0 : Number(years?.[2] ?? years?.[1] ?? 0);
  for (const abbr of abbrs.replace(/^e\.g\., /, '').split(/,? or |, (?=[A-Z])/))
    if (abbr && !/[<]/.test(abbr)) place?.reporters.push([reporterName, abbr.trim(), from, to, court]);
}

const body = places.map(
  (item) =>
    `  {\n    name: ${JSON.stringify(item.name)},\n${(
      ['courts', 'reporters', 'codes', 'subjects', 'sessionLaws', 'regulations'] as const
    )
      .map((key) => `    ${key}: [\n${lines(item[key]).replace(/^/gm, '    ')}\n    ],`.replace('[\n    \n    ]', '[]'))
      .join('\n')}\n  },`,
);
writeFileSync(
  join(import.meta.dirname, '../../shared/citation/tables/jurisdictions.generated.ts'),
  `// Compiled by resources/tables/compile-jurisdictions.ts from Table T3 of the Indigo Book, 2d ed. (CC0).

/** What Table T3 says of one state or territory. Forms keep the table's marks: x for a number, <year>, <page no.>. */
export interface JurisdictionRow {
  name: string;
  /** Court's name within the state, its abbreviation in a citation. */
  courts: [string, string][];
  /** Reporter's name, its abbreviation, first and last year (0: still running), abbreviation of the court it prints. */
  reporters: [string, string, number, number, string][];
  codes: [string, string][];
  /** Subject-matter codes and their abbreviations (Cal., Md., N.Y., Tex.). */
  subjects: [string, string][];
  sessionLaws: [string, string][];
  regulations: [string, string][];
}

export const jurisdictionRows: JurisdictionRow[] = [
${body.join('\n')}
];
`,
);
console.log(`${places.length} places, ${places.flatMap((item) => item.codes).length} codes`);
