import { withoutTables } from '../text/brief-tables';
import { type BriefQuote, type BriefSpan, quotesInBrief } from '../text/quotes-in-brief';
import type { RecognisedCitation } from './recognise/citation';
import { recogniseCitations } from './recognise/recognise';

/** What stands in a brief: its citations, and its quotations, each with the citation that it is taken from. */
export interface BriefContents {
  citations: RecognisedCitation[];
  quotes: BriefQuote[];
}

/** Finds what stands in a brief's text; its own table of authorities is passed over. */
export function findInBrief(brief: { text: string; blocks: readonly BriefSpan[] }): BriefContents {
  const text = withoutTables(brief.text);
  const citations = recogniseCitations(text, brief.blocks);
  return { citations, quotes: quotesInBrief(text, citations.map(spanOf), brief.blocks) };
}

function spanOf({ fullSpan, span }: RecognisedCitation): BriefSpan {
  const [start, end] = fullSpan ?? span;
  return { start, end };
}
