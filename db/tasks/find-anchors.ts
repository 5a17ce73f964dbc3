import type { QuoteAnchor } from '../../shared/model/quotation';
import { type AnchorOutcome, findAnchor } from '../../shared/text/anchor-find';
import type { SourcePage } from '../../shared/text/running-text';

/** Finds quotations again in the text of a file: their own, read again, or one that takes its place. */
export interface FindAnchorsTask {
  kind: 'find-anchors';
  name: string;
  sha256: string;
  pages: SourcePage[];
  quotes: { id: string; anchor: QuoteAnchor }[];
  /** What other files that they stood in say, as far as it is still known. */
  before: { sha256: string; pages: SourcePage[] }[];
}

export interface FoundAnchors {
  ok: true;
  outcomes: { id: string; outcome: AnchorOutcome }[];
}

export function runFindAnchors(
  { pages, quotes, sha256, before }: FindAnchorsTask,
  report: (done: number) => void,
): FoundAnchors {
  const texts = new Map(before.map((file) => [file.sha256, file.pages]));
  const outcomes = quotes.map(({ id, anchor }, index) => {
    report(index);
    return { id, outcome: findAnchor(anchor, pages, sha256, texts.get(anchor.sha256)) };
  });
  return { ok: true, outcomes };
}
