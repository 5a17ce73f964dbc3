import type { CommonItem } from './common-item';
import { parseBillNumber, parseReportNumber } from './derived-variables';
import type { SourceFields } from './source';
import { fieldsOf, type SourceKindId } from './source-kinds';

type Texts = CommonItem['texts'];
type Read = (texts: Texts, item: CommonItem) => SourceFields;

/**
 * What a kind reads out of an item beyond its plain variables: parties out of a case name, chamber and number out of
 * "S. 1693", the Congress out of `chapter-number`. Variables that were read are taken out of the item.
 */
export function kindFields(kind: SourceKindId, item: CommonItem): SourceFields {
  // A place of jurisdiction is asked for where it is not federal; only a constitution names the United States.
  if (kind !== 'constitution' && fieldsOf(kind).some((field) => field.key === 'jurisdiction'))
    take(item.texts, 'jurisdiction', /^(?:us|usa|U\.S\.|United States)$/i);
  const fields = readers[kind]?.(item.texts, item) ?? {};
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}

function take(texts: Texts, variable: string, matches: RegExp = /^/): string {
  const text = texts[variable] ?? '';
  if (!text || !matches.test(text)) return '';
  delete texts[variable];
  return text;
}

const readers: Partial<Record<SourceKindId, Read>> = {
  case: readDecision,
  'case-unreported': (texts) => {
    const bare = /^(?:WL|LEXIS)$/.test(texts['container-title'] ?? '') && texts['collection-number'] && texts.page;
    const series = take(texts, 'container-title', /\b(?:WL|LEXIS)\b/);
    const dbcite = bare ? `${take(texts, 'collection-number')} ${series} ${take(texts, 'page')}` : series;
    const database = /\bLEXIS\b/.test(dbcite) ? 'LEXIS' : dbcite && 'WL';
    return { ...readDecision(texts), dbcite, database };
  },
  'court-document': (texts) => {
    const document = take(texts, 'document-name');
    const caseName = take(texts, document ? 'title' : 'container-title');
    return { ...(document ? { document } : {}), ...splitCaseName(caseName) };
  },
  bill: readBill,
  'committee-report': (texts) => {
    const number = parseReportNumber(texts.number ?? '');
    const genre = parseReportNumber(texts.genre ?? '');
    const chamber = readChamber(texts) || number?.chamber || genre?.chamber || '';
    if (genre) delete texts.genre;
    if (number) delete texts.number;
    const reportKind = (genre ?? number)?.reportKind ?? '';
    return { chamber, reportKind, number: number?.number ?? '', ...readCongress(texts) };
  },
  'committee-print': (texts) => {
    const print = take(texts, 'genre', /^(?:committee print|staff report)$/i);
    return { print: /print/i.test(print) ? 'yes' : '', ...readCongress(texts) };
  },
  hearing: (texts) => {
    const body = texts.section && /senate|house|\bcong/i.test(texts.authority ?? '') ? take(texts, 'section') : '';
    const event = texts.authority || body ? '' : take(texts, 'container-title');
    if (body) delete texts.authority;
    return { committee: body || event, ...readCongress(texts) };
  },
  'congressional-record': (texts) => {
    delete texts['container-title'];
    return readCongress(texts);
  },
  'federal-register': (texts) => {
    take(texts, 'container-title', /^fed/i);
    return {};
  },
  'session-law': (texts) => {
    const law = /^Pub(?:\.|lic)?\s*L(?:\.|aw)?\s*(?:No\.?\s*)?(\d+[-–]\d+)$/i.exec(texts.number ?? '');
    if (law) delete texts.number;
    return { publicLaw: law?.[1]?.replace('–', '-') ?? '' };
  },
  statute: readSection,
  'state-statute': readSection,
  regulation: readSection,
  constitution: readConstitution,
  'executive-order': readOrder,
  'ngo-report': readIssuer,
  'agency-report': readIssuer,
  'press-release': (texts) => {
    take(texts, 'genre', /^press[- ]release$/i);
    return {};
  },
  letter: (texts) => readMedium(texts, 'medium', /^(?:letter|e-?mail|memorandum|fax)$/i),
  podcast: (texts) => readMedium(texts, 'medium', /^(?:podcast|television broadcast|radio broadcast|web video)$/i),
  interview: (texts) => ({ mode: take(texts, 'medium', /^(?:in person|telephone|video|e-mail)$/i).toLowerCase() }),
  photograph: (texts) => {
    take(texts, 'genre', /^photograph$/i);
    return {};
  },
};

function readDecision(texts: Texts): SourceFields {
  const history = take(texts, 'references');
  const number = take(texts, 'number');
  return { ...splitCaseName(take(texts, 'title')), history, docket: number };
}

/** Parties and procedural phrase of a case name that is "A v. B" or "In re A"; otherwise the name as typed. */
export function splitCaseName(name: string): SourceFields {
  const one = /^(In re|Ex parte|Matter of|Estate of) (\S.*)$/.exec(name);
  const two = name.split(/ vs?\. /);
  const simple = !/\b(?:ex rel|In re|Ex parte|Matter of|Estate of)\b/.test(name);
  if (two.length === 2 && simple && two[0] && two[1]) return { parties: [two[0], two[1]] };
  if (one?.[1] && one[2] && two.length === 1) return { procedural: one[1], parties: [one[2]] };
  return name ? { caseName: name } : {};
}

function readBill(texts: Texts): SourceFields {
  const bill = parseBillNumber(texts.number ?? '');
  if (bill) delete texts.number;
  return {
    chamber: readChamber(texts) || bill?.chamber || '',
    kind: bill?.kind ?? '',
    number: bill?.number ?? '',
    ...readCongress(texts),
    section: take(texts, 'section').replace(/^(?:sec\.|§) ?/, ''),
    enactedAs: take(texts, 'references', /\bStat\b/),
  };
}

function readChamber(texts: Texts): string {
  const body = take(
    texts,
    'authority',
    /^(?:(?:U\.?S\.?|United States) )?(?:Senate|House(?: of Representatives)?|Cong(?:ress|\.))$/i,
  );
  return /senate/i.test(body) ? 'Senate' : /house/i.test(body) ? 'House' : '';
}

const congressForm = /^(\d{1,3})(?:st|nd|rd|th)?(?: Cong(?:ress|\.))?(?:,? (\d)(?:st|nd|rd|th)? sess(?:ion|\.))?$/i;

function readCongress(texts: Texts): SourceFields {
  // CSL-M has the Congress in `collection-number` and its session in `chapter-number`.
  if (/^\d{2,3}$/.test(texts['collection-number'] ?? '') && /^[1-4]$/.test(texts['chapter-number'] ?? ''))
    return { congress: take(texts, 'collection-number'), session: take(texts, 'chapter-number') };
  for (const variable of ['chapter-number', 'collection-number']) {
    const match = congressForm.exec(texts[variable] ?? '');
    if (!match?.[1]) continue;
    delete texts[variable];
    return { congress: match[1], session: match[2] ?? '' };
  }
  return {};
}

function readSection(texts: Texts): SourceFields {
  const part = /^(?:pt\.|part) (\S+)$/.exec(texts.section ?? '');
  if (part?.[1]) {
    delete texts.section;
    return { part: part[1] };
  }
  const several = /^(?:§§ ?)?([^,()]+(?:, [^,()]+)+)$/.exec(texts.section ?? '');
  if (several?.[1]) {
    delete texts.section;
    return { sections: several[1].split(', ') };
  }
  const one = /^(?:§ ?|sec\. ?)?([^()\s§]+)(\([^\s,]*\))?$/.exec(texts.section ?? '');
  if (!one?.[1]) return {};
  delete texts.section;
  return { section: one[1], subsection: one[2] ?? '' };
}

function readConstitution(texts: Texts): SourceFields {
  const named = /^Constitution of (.+)$/.exec(texts['container-title'] ?? '');
  if (named) delete texts['container-title'];
  const fields: SourceFields = { jurisdiction: named?.[1] ?? '' };
  if (take(texts, 'section', /^(?:pmbl\.|preamble)$/i)) fields.preamble = 'yes';
  const parts = (texts.section ?? '').split(', ').map((part) => /^(art\.|amend\.|§|cl\.) ?(\S+)$/.exec(part));
  if (!texts.section || parts.some((part) => !part)) return fields;
  for (const part of parts) if (part?.[1] && part[2]) fields[constitutionParts[part[1]] as string] = part[2];
  delete texts.section;
  return fields;
}

const constitutionParts: Record<string, string> = {
  'art.': 'article',
  'amend.': 'amendment',
  '§': 'section',
  'cl.': 'clause',
};

function readOrder(texts: Texts): SourceFields {
  const genre = take(texts, 'genre', /^(?:executive order|proclamation|memorandum|determination)$/i);
  const container = take(
    texts,
    'container-title',
    /^(?:Federal Register|Fed\. Reg\.|Code of Federal Regulations|C\.F\.R\.)$/,
  );
  const number = /^(?:Exec(?:utive|\.) Order|E\.?O\.?) (?:No\. )?(\d+)$/i.exec(texts.number ?? '')?.[1] ?? '';
  if (number) delete texts.number;
  const fields: SourceFields = { orderKind: genre.toLowerCase(), number };
  if (!container) return fields;
  const [volume, page] = [take(texts, 'volume'), take(texts, 'page')];
  return /^Fed/.test(container)
    ? { ...fields, frVolume: volume, frPage: page }
    : { ...fields, cfrTitle: volume, cfrPage: page };
}

function readIssuer(texts: Texts): SourceFields {
  if (!texts.publisher && texts.authority) texts.publisher = take(texts, 'authority');
  return {};
}

function readMedium(texts: Texts, key: string, matches: RegExp): SourceFields {
  return {
    [key]: take(texts, 'genre', matches)
      .toLowerCase()
      .replace(/^email$/, 'e-mail'),
  };
}
