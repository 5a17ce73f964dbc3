import { memo, useEffect, useMemo, useRef } from 'react';
import type { BriefWords, CheckedBriefFile } from '../../shared/model/checked-brief';
import { useNavigate } from '../client/navigate';
import type { BriefTab } from '../client/workspace';
import { type Mark, marksOf, type Stretch, stretchesOf, wordsOf } from './brief-marks';
import classes from './brief-text.module.css';

/** The brief as it reads, each quotation and each doubtful citation marked; a mark leads to what there is to say of it. */
export function BriefText({ checked, shown }: { checked: CheckedBriefFile; shown: string | null }) {
  const { brief } = useNavigate();
  const place = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksOf(checked), [checked]);
  const words = useMemo(() => (shown ? wordsOf(checked, shown) : null), [checked, shown]);
  const paragraphs = useMemo(() => stretchesOf(checked.text, marks, words), [checked, marks, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls again whenever another place is shown
  useEffect(() => {
    place.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [words]);
  const pick = useMemo(() => (id: string) => brief({ shown: id, tab: tabOf(id) }), [brief]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.text} aria-label="Text of the brief" ref={place} tabIndex={0}>
      {paragraphs.map((stretches) => (
        <Paragraph
          key={stretches[0]?.start}
          text={checked.text}
          stretches={stretches}
          shown={stretches.some((one) => one.shown) ? words : null}
          pick={pick}
        />
      ))}
    </section>
  );
}

function tabOf(id: string): BriefTab {
  if (id.startsWith('quote')) return 'quotes';
  return id.startsWith('claim') ? 'claims' : 'citations';
}

interface ParagraphProps {
  text: string;
  stretches: readonly Stretch[];
  shown: BriefWords | null;
  pick: (id: string) => void;
}

/** Rendered again only when a shown place comes or goes in it: a brief has hundreds. */
const Paragraph = memo(
  ({ text, stretches, pick }: ParagraphProps) => (
    <p>
      {stretches.map((stretch) => (
        <Piece key={stretch.start} words={text.slice(stretch.start, stretch.end)} stretch={stretch} pick={pick} />
      ))}
    </p>
  ),
  (before, after) =>
    before.shown === after.shown &&
    before.text === after.text &&
    before.stretches.length === after.stretches.length &&
    before.stretches.every(({ mark }, i) => sameMark(mark, after.stretches[i]?.mark ?? null)),
);

const sameMark = (a: Mark | null, b: Mark | null) => a === b || (a !== null && a.id === b?.id && a.tone === b.tone);

function Piece({ words, stretch, pick }: { words: string; stretch: Stretch; pick: (id: string) => void }) {
  const { mark, shown } = stretch;
  const here = shown || undefined;
  if (!mark) return shown ? <mark data-shown={here}>{words}</mark> : words;
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
      {words}
    </a>
  );
}
