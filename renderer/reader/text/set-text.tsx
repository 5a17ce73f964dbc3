import { memo } from 'react';
import type { PageLayout, PageOffset } from '../../../shared/model/text-layout';
import { holds, overlapping, pieces } from '../../parts/laid-pieces';
import { LaidBlockBox, LaidWords } from '../../parts/laid-text';
import classes from './text-view.module.css';
import { type TextBlock, typeset } from './typeset';

/** A page's text as its format sets it; where that says nothing, as its lines let one guess. */
export const SetText = memo(
  ({
    text,
    layout,
    follow,
  }: {
    text: string;
    layout: PageLayout | null;
    /** Null on paper. */
    follow: ((to: PageOffset) => void) | null;
  }) => {
    if (!layout) return typeset(text).map((block) => <Guessed key={block.start} block={block} text={text} />);
    const runsIn = overlapping(layout.runs);
    return layout.blocks.map((block) => {
      const runs = runsIn(block);
      return (
        <LaidBlockBox key={block.start} block={block}>
          {pieces(block, runs).map((piece) => (
            <LaidWords
              key={piece.start}
              at={piece.start}
              words={text.slice(piece.start, piece.end)}
              runs={runs.filter((run) => holds(run, piece))}
              inNote={block.kind === 'note'}
              follow={follow}
            />
          ))}
        </LaidBlockBox>
      );
    });
  },
);

function Guessed({ block, text }: { block: TextBlock; text: string }) {
  const words = text.slice(block.start, block.end);
  if (block.kind === 'lines') return <p className={classes.lines}>{words}</p>;
  return <p className={block.kind === 'heading' ? classes.heading : undefined}>{words}</p>;
}
