import { type AuthoritySection, type AuthorityUse, tableOfAuthorities } from '../../shared/citation/authorities';
import { lintCitations } from '../../shared/citation/lint';
import { toPlainText } from '../../shared/citation/parts';
import { authorityKeys } from '../../shared/citation/recognise/authority-key';
import type { RecognisedCitation } from '../../shared/citation/recognise/citation';
import { recogniseCitations } from '../../shared/citation/recognise/recognise';
import { toDraft } from '../../shared/citation/recognise/to-draft';
import type { CheckedBrief, CheckedBriefQuotes } from '../../shared/contract/briefs';
import { toCitedWork } from '../../shared/model/cited-work';
import { type QuoteClaim, quoteChecker } from '../../shared/text/quote-check';
import { type BriefSpan, quotesInBrief } from '../../shared/text/quotes-in-brief';
import type { Connection } from '../connection';
import { sourceOfKeys } from '../store/authorities';
import { type PlacedPage, placedPages, quoteTexts } from '../store/quote-texts';

export interface BriefToCheck {
  text: string;
  blocks: BriefSpan[];
  /** Look in these sources only; all of the library when absent. */
  among?: string[];
}

/** Checks every quotation of a brief: at the pages its nearest citation names, else in the library. */
export function checkBriefQuotes(db: Connection, brief: BriefToCheck): CheckedBriefQuotes {
  const citations = recogniseCitations(brief.text);
  const quotes = quotesInBrief(
    brief.text,
    citations.map(({ fullSpan, span }) => ({ start: (fullSpan ?? span)[0], end: (fullSpan ?? span)[1] })),
    brief.blocks,
  );
  const check = quoteChecker(quoteTexts(db));
  const shelf = new Map<string, PlacedPage[]>();
  const pagesOf = (sourceId: string) => {
    const known = shelf.get(sourceId) ?? placedPages(db, sourceId);
    shelf.set(sourceId, known);
    return known;
  };
  const checked = quotes.map(({ text, declares, citation }) => {
    const cited = citation === null ? null : citedPlace(db, { citations, at: citation, pagesOf });
    const allowed = cited && (!brief.among || brief.among.includes(cited.sourceId)) ? cited : null;
    const result = check({ text: declares ? `${text} ${declares}` : text, cited: allowed, among: brief.among });
    const page = result.place ? pagesOf(result.place.sourceId)[result.place.page] : undefined;
    return {
      text,
      verdict: result.verdict,
      sourceId: result.place?.sourceId ?? null,
      page: page ? page.filePage + 1 : null,
      label: page?.label ?? null,
      found: result.found,
      note: result.note,
    };
  });
  const verified = checked.filter(({ verdict }) => ['exact', 'typographic', 'declared'].includes(verdict)).length;
  return { quotes: checked, verified, failed: checked.length - verified };
}

/** The source that a citation names, and the pages of its pinpoint; null where the library has it not. */
function citedPlace(
  db: Connection,
  of: { citations: readonly RecognisedCitation[]; at: number; pagesOf(sourceId: string): PlacedPage[] },
): QuoteClaim['cited'] {
  const citation = of.citations[of.at];
  const named = citation && citation.antecedent !== null ? of.citations[citation.antecedent] : citation;
  const sourceId = named ? sourceOfKeys(db, authorityKeys(named)) : null;
  if (!citation || !sourceId) return null;
  return { sourceId, pages: pinnedPages(of.pagesOf(sourceId), String(citation.fields.pin ?? '')) };
}

/** The pages that a pinpoint such as "29", "28-30" or "*4" names by their printed labels; null when it names none. */
function pinnedPages(pages: readonly PlacedPage[], pin: string): { from: number; to: number } | null {
  const match = /^\*?([\divxlc]+)(?:\s*[-–]\s*\*?(\d+))?/i.exec(pin);
  if (!match?.[1]) return null;
  const first = match[1];
  // "347-48" ends on page 348: a range leaves out what both numbers share.
  const last = match[2] ? first.slice(0, Math.max(0, first.length - match[2].length)) + match[2] : first;
  const at = (label: string) => pages.findIndex((page) => page.label?.replace('*', '') === label);
  const [from, to] = [at(first), at(last)];
  return from < 0 ? null : { from, to: Math.max(from, to) };
}

/** All that can be checked of a brief: quotations, the citations' form, and its table of authorities. */
export function checkWholeBrief(db: Connection, brief: BriefToCheck): CheckedBrief {
  const citations = recogniseCitations(brief.text);
  return {
    quotes: checkBriefQuotes(db, brief),
    citations: lintCitations(brief.text, citations).map(({ rule, severity, span, message }) => ({
      rule,
      severity,
      text: span ? brief.text.slice(...span) : null,
      message,
    })),
    authorities: authoritiesIn(db, citations).map(({ title, entries }) => ({
      title,
      entries: entries.map(({ id, parts, references }) => ({
        citation: toPlainText(parts),
        references,
        sourceId: id.startsWith(unknown) ? null : id,
      })),
    })),
    names: [],
  };
}

const unknown = 'not-in-library:';

function authoritiesIn(db: Connection, citations: readonly RecognisedCitation[]): AuthoritySection[] {
  const uses = citations.flatMap((citation): AuthorityUse[] => {
    const named = citation.antecedent === null ? citation : citations[citation.antecedent];
    const draft = named && toDraft(named);
    const keys = named ? authorityKeys(named) : [];
    if (!draft || !keys[0]) return [];
    delete draft.fields.pin;
    const id = sourceOfKeys(db, keys) ?? unknown + keys[0];
    return [{ work: toCitedWork({ ...draft, id }), page: '' }];
  });
  return tableOfAuthorities(uses);
}
