import { basename } from 'node:path';
import { runExtract } from '../../../db/tasks/extract';
import type { QuoteVerdict } from '../../../shared/model/quotation';
import type { QuoteCheck, QuoteClaim } from '../../../shared/text/quote-check';
import type { SourcePage } from '../../../shared/text/running-text';
import { filesBelow } from '../corpus';
import type { Random } from '../random';

/** What must come of a check, written down with the quotation, before anything is checked. */
export interface Expected {
  /** Any of these is right. */
  verdicts: readonly QuoteVerdict[];
  /** Words that a "declared" must show among its changes; hidden words and brackets are not passed over in silence. */
  shows?: string;
  /** The page, from 0, on which it must be found. */
  page?: number;
}

export interface BlindQuote {
  /** What was done to the source's words. */
  kind: string;
  claim: QuoteClaim;
  expected: Expected;
  /** The source's own words, for the table. */
  original: string;
}

export const passing: readonly QuoteVerdict[] = ['exact', 'typographic', 'declared'];
export const failing: readonly QuoteVerdict[] = ['altered', 'not-found', 'unchecked'];

export const sound = (...verdicts: QuoteVerdict[]): Expected => ({ verdicts });
export const altered: Expected = { verdicts: failing };
/** Altered, or declared with these words in what is declared. */
export const shownOr = (shows: string): Expected => ({ verdicts: [...failing, 'declared'], shows });

/** Whether a check came out as expected. */
export function asExpected({ verdicts, shows, page }: Expected, check: QuoteCheck): boolean {
  if (!verdicts.includes(check.verdict)) return false;
  if (page !== undefined && check.place?.page !== page) return false;
  if (shows === undefined || check.verdict !== 'declared') return true;
  const words = check.changes.map((change) => `${change.quote} ${change.source}`).join(' ');
  return words.toLowerCase().includes(shows.toLowerCase());
}

/** Opinions, hearings, two columns, footnotes, scans read by machine, saved pages of courts, Office files. */
const documents = [
  'Morse_v_Frederick.pdf',
  'RAV_v_St_Paul.pdf',
  '23-939_e2pg.pdf',
  '596us2r38_e29f.pdf',
  'Bartenwerfer_v_Buckley.pdf',
  'ca5_00516242060.pdf',
  'ca9_19.pdf',
  'cafc.19-1081.50.0.pdf',
  'certiorari-petition.pdf',
  'cacd.652774.40.0.pdf',
  'broken-mime.pdf',
  'vector-pdf.pdf',
  'EO-2017-02281.pdf',
  'BUDGET-1996-APP-2-4.pdf',
  'BUDGET-2017-APP-1-4.pdf',
  'judicial-conference-proceedings__1943-09.pdf',
  'judicial-conference-proceedings__1979-03.pdf',
  'judicial-conference-proceedings__1983-03.pdf',
  'judicial-conference-proceedings__2012-09.pdf',
  '99-2035.pdf',
  '06-1082.pdf',
  '12-1146_8n6a.pdf',
  '14-280_f204.pdf',
  '2012-05-15_hr4310.pdf',
  'us-020.pdf',
  'eu-012.pdf',
  'reliance.pdf',
  '122_N.E.3d_432.html',
  '149845.json_html.html',
  '177675.json_html.html',
  '152314.json_html.html',
  '698SE2d424.html',
  'ca5_example.html',
  'uscfc_vaccine_example.html',
  'va_example.html',
  'scotus_relating_example.html',
];
const officeFiles = 6;

export type Texts = Record<string, SourcePage[]>;

/** The documents as the product stores them. */
export async function blindTexts(corpus: string): Promise<Texts> {
  const files = filesBelow(corpus);
  const office = files.filter((file) =>
    /doc-docx.*(da-caselaw|ds-caselaw|h2o|casebook|indigobook).*\.docx$/.test(file),
  );
  const wanted = documents.flatMap((end) => files.find((file) => file.endsWith(end)) ?? []);
  const texts: Texts = {};
  for (const path of [...wanted, ...office.slice(0, officeFiles)]) {
    const outcome = await runExtract({ kind: 'extract', path, name: basename(path) });
    if (!outcome.ok || outcome.holds !== 'document') continue;
    const pages = outcome.document.pages.slice(0, 110);
    texts[basename(path)] = pages.map(({ index, text, broken }) => ({ index, text, reliable: !broken }));
  }
  return texts;
}

export interface Span {
  sourceId: string;
  page: number;
  /** Running words of one page, their white space made single. */
  words: string;
}

/** What stands at the foot of hearings and over notes is left out of running text. */
const furniture = /[A-Z]{4,} REPORTING COMPANY|Reporting Company|——|\bJ\., (?:dissenting|concurring)/;

const letter = /[\p{L}\p{N}]/u;

/** Takes stretches of running words out of the middle of pages. */
export class Spans {
  private readonly pages: { sourceId: string; page: number; tokens: string[] }[] = [];
  private readonly flat: string[] = [];

  private readonly random: Random;

  constructor(texts: Texts, random: Random) {
    this.random = random;
    for (const [sourceId, all] of Object.entries(texts))
      for (const page of all) {
        this.flat.push(oneLine(page.text));
        if (!page.reliable) continue;
        // The first and last lines may be heads, feet or notes.
        const paragraphs = page.text
          .split('\n')
          .slice(3, -3)
          .join('\n')
          .split(/\n\s*\n/);
        for (const paragraph of paragraphs) {
          const tokens = paragraph.split(/\s+/).filter((token) => token !== '');
          if (tokens.length >= 14) this.pages.push({ sourceId, page: page.index, tokens });
        }
      }
  }

  any(least = 9, most = 32): Span {
    for (;;) {
      const { sourceId, page, tokens } = this.random.pick(this.pages);
      const from = this.random.between(0, Math.max(0, tokens.length - least));
      const own = tokens.slice(from, from + this.random.between(least, most));
      if (own.length >= Math.min(least, 9) || least < 9) {
        const words = own.join(' ');
        if (isRunning(words)) return { sourceId, page, words };
      }
    }
  }

  /** Whether these words stand anywhere in the texts as they are, as whole words. */
  stands(words: string): boolean {
    return this.times(words) > 0;
  }

  /** How often they do. */
  times(words: string): number {
    const wanted = oneLine(words);
    let times = 0;
    for (const text of this.flat)
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
        if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + wanted.length] ?? ' ')) times++;
    return times;
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Sentences, not tables, leaders, notes' calls or what is in brackets and ellipses already. */
function isRunning(words: string): boolean {
  if (furniture.test(words) || /^[.,;]/.test(words)) return false;
  if (/[[\]¿ø<>|_~•*]|\.{2}|\. \.|-{2}|…|[a-z”"]\d|(?<!\d)[.,;]\d|\d[a-z]/.test(words)) return false;
  const tokens = words.split(' ');
  return tokens.filter((token) => /^[“‘"'(]?[a-z]+[-’'a-z]*[.,;:)”’"']*$/i.test(token)).length >= tokens.length * 0.7;
}
