import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { BriefWords, CheckedBriefFile } from '../../shared/model/checked-brief';
import { useNavigate } from '../client/navigate';
import type { BriefTab } from '../client/workspace';
import { LaidBlockBox, LaidWords, showBlockAt } from '../parts/laid-text';
import { type Mark, type MarkedBlock, marksOf, type Stretch, stretchesOf, wordsOf } from './brief-marks';
import classes from './brief-text.module.css';

/** The brief as it reads, each quotation and each doubtful citation marked; a mark leads to what there is to say of it. */
export function BriefText({ checked, shown }: { checked: CheckedBriefFile; shown: string | null }) {
  const { brief } = useNavigate();
  const place = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksOf(checked), [checked]);
  const words = useMemo(() => (shown ? wordsOf(checked, shown) : null), [checked, shown]);
  const blocks = useMemo(() => stretchesOf(checked, marks, words), [checked, marks, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again whenever another place is shown
  useEffect(() => {
    place.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [words]);
  const pick = useMemo(() => (id: string) => brief({ shown: id, tab: tabOf(id) }), [brief]);
  const follow = useCallback((to: number) => {
    if (place.current) showBlockAt(place.current, to);
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.text} aria-label="Text of the brief" ref={place} tabIndex={0}>
      <div className={classes.column}>
        {blocks.map((block) => (
          <Block
            key={block.block.start}
            text={checked.text}
            block={block}
            shown={block.stretches.some((one) => one.shown) ? words : null}
            pick={pick}
            follow={follow}
          />
        ))}
      </div>
    </section>
  );
}

function tabOf(id: string): BriefTab {
  if (id.startsWith('quote')) return 'quotes';
  return id.startsWith('claim') ? 'claims' : 'citations';
}

interface BlockProps {
  text: string;
  block: MarkedBlock;
  shown: BriefWords | null;
  pick: (id: string) => void;
  follow: (to: number) => void;
}

/** Rendered again only when a shown place comes or goes in it: a brief has hundreds. */
const Block = memo(
  ({ text, block: { block, stretches }, pick, follow }: BlockProps) => (
    <LaidBlockBox block={block}>
      {stretches.map((stretch) => (
        <Piece
          key={stretch.start}
          text={text}
          stretch={stretch}
          inNote={block.kind === 'note'}
          pick={pick}
          follow={follow}
        />
      ))}
    </LaidBlockBox>
  ),
  (before, after) =>
    before.shown === after.shown &&
    before.text === after.text &&
    before.block.stretches.length === after.block.stretches.length &&
    before.block.stretches.every(({ mark }, i) => sameMark(mark, after.block.stretches[i]?.mark ?? null)),
);

const sameMark = (a: Mark | null, b: Mark | null) => a === b || (a !== null && a.id === b?.id && a.tone === b.tone);

function Piece({
  text,
  stretch: { mark, shown, parts },
  inNote,
  pick,
  follow,
}: {
  text: string;
  stretch: Stretch;
  inNote: boolean;
  pick: (id: string) => void;
  follow: (to: number) => void;
}) {
  const here = shown || undefined;
  const set = parts.map(({ start, end, runs }) => (
    <LaidWords
      key={start}
      at={start}
      words={text.slice(start, end)}
      runs={runs}
      inNote={inNote}
      follow={mark ? null : follow}
    />
  ));
  if (!mark) return shown ? <mark data-shown={here}>{set}</mark> : set;
  return (
    <a
      href={`#${mark.id}`}
      className={classes.mark}
      data-tone={mark.tone}
      data-shown={here}
      onClick={(event) => {
        event.preventDefault();
        pick(mark.id);
      }}
    >
      {set}
    </a>
  );
}
