import { fieldList, fieldText, type SourceDraft } from './source';
import type { SourceKindId } from './source-kinds';
import { caseName } from './source-title';

type Derive = (text: (key: string) => string, draft: SourceDraft) => Record<string, string>;

const decision: Derive = (text, draft) => ({
  title: caseName(draft),
  'container-title': text('reporter') || text('neutral') || text('dbcite'),
  number: text('docket'),
  references: [text('prior'), text('history')].filter(Boolean).join('; '),
});

const section: Derive = (text, draft) => ({
  section: (text('section') || fieldList(draft.fields, 'sections').join(', ')) + text('subsection'),
});

/** What a kind says in the variables that other programs and citation styles look for, from fields of its own. */
const derive: Partial<Record<SourceKindId, Derive>> = {
  case: decision,
  'case-unreported': decision,
  'agency-adjudication': (text) => ({ number: text('number') || text('docket') }),
  'court-document': (_text, draft) => ({ 'container-title': caseName(draft) }),
  'court-rule': (text) => ({ title: text('rules') }),
  constitution: (text) => ({
    'container-title': text('jurisdiction') && `Constitution of ${text('jurisdiction')}`,
    section: [
      text('article') && `art. ${text('article')}`,
      text('amendment') && `amend. ${text('amendment')}`,
      text('section') && `§ ${text('section')}`,
      text('clause') && `cl. ${text('clause')}`,
    ]
      .filter(Boolean)
      .join(', '),
  }),
  statute: section,
  'state-statute': section,
  regulation: (text, draft) => {
    const found = section(text, draft).section;
    return { section: found || (text('part') && `pt. ${text('part')}`) };
  },
  bill: (text) => ({
    number: billNumber(text('chamber'), text('kind'), text('number')),
    authority: chamberName(text('chamber')),
    'chapter-number': text('congress') || text('stateSession'),
    references: text('enactedAs'),
  }),
  'committee-report': (text) => ({
    genre: reportLabel(text('chamber'), text('reportKind')),
    'chapter-number': text('congress'),
  }),
  'committee-print': (text) => ({
    authority: text('staffOf') || text('committee'),
    genre: text('print') === 'yes' ? 'Committee print' : 'Staff report',
    'chapter-number': text('congress'),
  }),
  hearing: (text) => ({ 'chapter-number': text('congress') }),
  'congressional-record': (text) => ({
    'container-title': 'Congressional Record',
    'chapter-number': text('congress'),
  }),
  'federal-register': () => ({ 'container-title': 'Federal Register' }),
  'executive-order': (text) => ({
    genre: sentence(text('orderKind') || 'executive order'),
    'container-title': text('cfrPage') ? 'Code of Federal Regulations' : text('frPage') && 'Federal Register',
    volume: text('cfrPage') ? text('cfrTitle') || '3' : text('frVolume'),
    page: text('cfrPage') || text('frPage'),
  }),
  'un-document': (text) => ({ publisher: 'United Nations', number: text('number') || text('resolution') }),
  'press-release': () => ({ genre: 'Press release' }),
  letter: (text) => ({ genre: sentence(text('medium')) }),
  interview: (text) => ({ medium: text('mode') }),
  podcast: (text) => ({ genre: sentence(text('medium')) }),
  photograph: (text) => ({ title: text('title') || text('caption'), genre: 'Photograph' }),
};

/**
 * Variables that follow from a draft's own fields, in the conventions of Zotero's legal items and of CSL: the number
 * of a bill with its prefix ("S. 1693"), the Congress as `chapter-number`, history as `references`.
 */
export function derivedVariables(draft: SourceDraft): Record<string, string> {
  const found = derive[draft.kind]?.((key) => fieldText(draft.fields, key), draft) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

const billPrefixes: Record<string, [senate: string, house: string]> = {
  bill: ['S.', 'H.R.'],
  resolution: ['S. Res.', 'H.R. Res.'],
  'joint resolution': ['S.J. Res.', 'H.R.J. Res.'],
  'concurrent resolution': ['S. Con. Res.', 'H.R. Con. Res.'],
  'executive resolution': ['S. Exec. Res.', 'H.R. Exec. Res.'],
  amendment: ['S. Amend.', 'H.R. Amend.'],
};

function billNumber(chamber: string, kind: string, number: string): string {
  const prefix = billPrefixes[kind || 'bill']?.[chamber === 'Senate' ? 0 : 1];
  if (!number || !prefix || !/^\d/.test(number) || !['Senate', 'House'].includes(chamber)) return number;
  return `${prefix} ${number}`;
}

/** The parts of a bill's number as other programs write it: "H.R. 11", "S. Con. Res. 5", "HR 1865", "H. J. Res. 3". */
export function parseBillNumber(text: string): { chamber: string; kind: string; number: string } | null {
  const match = /^(S|H)(R?)(JRES|CONRES|EXECRES|RES|AMEND|AMDT)?(?:NO)?(\d{1,6})$/i.exec(text.replace(/[\s.]/g, ''));
  if (!match) return null;
  const [, chamber = '', , form = '', number = ''] = match;
  return {
    chamber: chamber.toUpperCase() === 'S' ? 'Senate' : 'House',
    kind: billForms[form.toUpperCase()] ?? 'bill',
    number,
  };
}

const billForms: Record<string, string> = {
  RES: 'resolution',
  JRES: 'joint resolution',
  CONRES: 'concurrent resolution',
  EXECRES: 'executive resolution',
  AMEND: 'amendment',
  AMDT: 'amendment',
};

function reportLabel(chamber: string, kind: string): string {
  const letter = { Senate: 'S.', House: 'H.R.', Joint: 'J.', Conference: 'H.R.' }[chamber];
  if (!letter) return '';
  const form =
    { 'conference report': 'Conf. Rep.', 'executive report': 'Exec. Rep.', document: 'Doc.' }[kind] ?? 'Rep.';
  return `${letter} ${form}`;
}

/** The chamber and kind in a report's label or number: "S. Rep. No. 115-199", "H.R. Doc. 5", "H. Rept. 115-572". */
export function parseReportNumber(text: string): { chamber: string; reportKind: string; number: string } | null {
  const match = /^(S|H)(?:R(?=CONF|EXEC|DOC|REP))?(CONF|EXEC)?(REPT|REP|REPORT|DOC|DOCUMENT)(?:NO)?(\d[\d–-]*)?$/i.exec(
    text.replace(/[\s.]/g, ''),
  );
  if (!match) return null;
  const [, chamber = '', form = '', noun = '', number = ''] = match;
  return {
    chamber: chamber.toUpperCase() === 'S' ? 'Senate' : 'House',
    reportKind: /^doc/i.test(noun) ? 'document' : (reportForms[form.toUpperCase()] ?? 'report'),
    number,
  };
}

const reportForms: Record<string, string> = { CONF: 'conference report', EXEC: 'executive report' };

function chamberName(chamber: string): string {
  return { Senate: 'United States Senate', House: 'United States House of Representatives' }[chamber] ?? '';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
