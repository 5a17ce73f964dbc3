import type { TextLayout } from '../../shared/model/text-layout';
import type { BriefSpan } from '../../shared/text/quotes-in-brief';

/** A text as it is set, with words in place of offsets: what a test can be read by. */
export function inWords({ text, layout, quotes }: { text: string; layout: TextLayout; quotes: readonly BriefSpan[] }) {
  return {
    text,
    blocks: layout.blocks.map(({ kind, level, start, end }) => [
      level ? `${kind} ${level}` : kind,
      text.slice(start, end),
    ]),
    runs: layout.runs.map(({ as, start, end, to }) => [
      as,
      text.slice(start, end),
      ...(to === undefined ? [] : [text.slice(to, to + 8)]),
    ]),
    quotes: quotes.map(({ start, end }) => text.slice(start, end)),
  };
}
