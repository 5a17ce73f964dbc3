import type { SourceFields } from '../../model/source';
import { findCourt } from '../tables/courts';
import type { RecognisedCitation } from './citation';
import { courtOfCase } from './draft-case';
import { textOf } from './draft-fields';

/** A key under which a source with this docket may be known; `certain` where court and number both tell. */
export interface DocketKey {
  key: string;
  certain: boolean;
}

/**
 * The keys under which a source is cited by its docket alone: each of its numbers, with its court and without. They are kept apart
 * from `authorityKeys`: a number without its court is that of many cases, and only a look at the words tells which is meant.
 */
export function docketKeysOfSource(fields: SourceFields, cited: readonly RecognisedCitation[]): string[] {
  const numbers = typeof fields.docket === 'string' ? numbersIn(fields.docket) : [];
  const named = typeof fields.court === 'string' ? fields.court : '';
  const court = courtWord(named || cited.map(courtOfCase).find((one) => one !== undefined));
  const paper = typeof fields.ecf === 'string' ? paperWord(fields.ecf) : '';
  const keys = numbers.flatMap((number) =>
    [number.full, ...(number.office ? [anyOffice(number)] : [])].flatMap((form) => [
      `docket ${form}${paper}`,
      `docket ${form} (${court ?? '?'})${paper}`,
    ]),
  );
  return [...new Set(keys)];
}

/** The keys to look a citation up by that names a docket, the surest first; none where it names no docket. */
export function docketKeys(citation: RecognisedCitation): DocketKey[] {
  const typed = textOf(citation, citation.kind === 'docket' ? 'number' : 'docket');
  const number = typed && numbersIn(typed)[0];
  if (!number) return [];
  const court = courtWord(courtOfCase(citation));
  // One of the two may leave out the office: "1:20-cv-03010" is "20-cv-3010".
  const forms = number.office ? [number.full, number.rest] : [number.full, anyOffice(number)];
  const ecf = textOf(citation, 'ecf');
  const inCourt = (form: string, paper: string): DocketKey[] =>
    court
      ? [
          { key: `docket ${form} (${court})${paper}`, certain: true },
          { key: `docket ${form} (?)${paper}`, certain: false },
        ]
      : [{ key: `docket ${form}${paper}`, certain: false }];
  const papers = ecf ? forms.flatMap((form) => inCourt(form, paperWord(ecf))) : [];
  // What is filed under a number may be kept as the case, without the number of the paper.
  const whole = forms.flatMap((form) => inCourt(form, '').map((one) => (ecf ? { ...one, certain: false } : one)));
  return [...papers, ...whole];
}

interface DocketNumber {
  full: string;
  /** Of a federal district court's number: "1" of "1:20-cv-3010". */
  office: string | null;
  rest: string;
}

const anyOffice = ({ rest }: DocketNumber) => `*:${rest}`;
const paperWord = (ecf: string) => ` ECF ${ecf.trim()}`;
const courtWord = (court: string | undefined) => (court ? (findCourt(court)?.abbr ?? court.toLowerCase()) : null);

const district = /^(?:(\d{1,2}):)?(?:\d\d)?(\d\d)-?([a-z]{1,4})\.?-?0*(\d{1,6})(?:-[a-z]{1,6})*$/;
const announced =
  /^(?:civ(?:il)?\.?|crim(?:inal)?\.?|case|docket|c\.a\.|action|a\.|nos?\.?|#|\s)+(?=[\d\s]|[a-z]{1,4}-?\d)/i;

/** The numbers of a docket field or citation ("Nos. 19-1392 & 20-18"), each in one form however it is printed. */
function numbersIn(printed: string): DocketNumber[] {
  return printed
    .replace(announced, '')
    .split(/[,;&]|\band\b/)
    .flatMap((one) => {
      const number = one
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\([A-Z]{2,6}\)/g, '')
        .replace(announced, '')
        .trim()
        .toLowerCase();
      if (!/\d/.test(number) || number.length > 40) return [];
      const parts = district.exec(number.replace(/\s+/g, '-').replace('.-', '-'));
      if (!parts) return [{ full: number.replace(/\s+/g, ''), office: null, rest: number.replace(/\s+/g, '') }];
      const [, office = null, year, kind = '', serial] = parts;
      const rest = `${year}-${kinds[kind] ?? kind}-${serial}`;
      return [{ full: office ? `${office}:${rest}` : rest, office, rest }];
    });
}

const kinds: Readonly<Record<string, string>> = { civ: 'cv', crim: 'cr' };
