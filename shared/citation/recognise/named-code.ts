import { skipSpace } from './characters';
import { finish } from './federal-code';
import { core, type Found, type Scan, type WordReader } from './found';
import { readSectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';

const californian: [print: string, code: string][] = [
  ['Pen. Code', 'Cal. Penal Code'],
  ['Bus. & Prof. Code', 'Cal. Bus. & Prof. Code'],
  ['Code Civ. Proc.', 'Cal. Civ. Proc. Code'],
  ['Civ. Code', 'Cal. Civ. Code'],
  ['Evid. Code', 'Cal. Evid. Code'],
  ['Fam. Code', 'Cal. Fam. Code'],
  ['Gov. Code', "Cal. Gov't Code"],
  ['Health & Saf. Code', 'Cal. Health & Safety Code'],
  ['Lab. Code', 'Cal. Lab. Code'],
  ['Prob. Code', 'Cal. Prob. Code'],
  ['Veh. Code', 'Cal. Veh. Code'],
  ['Welf. & Inst. Code', 'Cal. Welf. & Inst. Code'],
  ['Corp. Code', 'Cal. Corp. Code'],
  ['Ins. Code', 'Cal. Ins. Code'],
  ['Ed. Code', 'Cal. Educ. Code'],
  ['Rev. & Tax. Code', 'Cal. Rev. & Tax. Code'],
  ['Pub. Resources Code', 'Cal. Pub. Res. Code'],
];

const stateless = [
  'Penal Code',
  'Civil Code',
  'Code of Civil Procedure',
  'Evidence Code',
  'Family Code',
  'Government Code',
  'Health and Safety Code',
  'Business and Professions Code',
  'Welfare and Institutions Code',
  'Vehicle Code',
  'Labor Code',
  'Probate Code',
  'Corporations Code',
  'Insurance Code',
  'Education Code',
  'Elections Code',
  'Public Resources Code',
  'Revenue and Taxation Code',
];

/** Reads the sections after a code that is cited without its state ("Pen. Code, § 187"); `code` is its full form. */
function codeReader(code: string): WordReader {
  return (scan, start, end) => readNamed(scan, [start, end], { kind: 'state_statute', code, fields: { code } });
}

/** Reads the Internal Revenue Code, which is title 26 of the United States Code (rule 12.9.1): "I.R.C. § 501(c)(3)". */
const readRevenueCode: WordReader = (scan, start, end) =>
  readNamed(scan, [start, end], { kind: 'statute', code: 'I.R.C.', fields: { title: '26', code: 'I.R.C.' } });

interface NamedCode {
  kind: 'statute' | 'state_statute';
  code: string;
  fields: Record<string, string>;
  signless?: boolean;
}

/** Reads the sections after a code's name at `span`; an abbreviation like "CPL" may go without a sign. */
export function readNamed(scan: Scan, [start, end]: [number, number], named: NamedCode): Found | null {
  const { text } = scan;
  const { kind, code, fields } = named;
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const sign = readSectionSign(text, at);
  if (!sign && !named.signless) return null;
  const sections = readSections(text, sign?.end ?? at, { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  const found = core(kind, [start, sections.end], {
    normalized: `${code} ${renderSections(sections, sign)}`,
    fields: { ...fields, ...sectionFields(sections) },
  });
  return finish(scan, found);
}

/** Codes known by their own name alone, as California's courts and tax lawyers cite them. */
export const namedCodeAnchors: [string, WordReader][] = [
  ...californian.map(([print, code]): [string, WordReader] => [print, codeReader(code)]),
  ...stateless.map((name): [string, WordReader] => [name, codeReader(name)]),
  ...['I.R.C.', 'Internal Revenue Code', 'Int. Rev. Code'].map((print): [string, WordReader] => [
    print,
    readRevenueCode,
  ]),
];
