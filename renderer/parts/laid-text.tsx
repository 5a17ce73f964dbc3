import type { ReactNode } from 'react';
import type { LaidBlock, LaidRun, RunKind } from '../../shared/model/text-layout';
import classes from './laid-text.module.css';

/** A block of a text as a reader knows it: a heading is a heading, a quotation is set in. */
export function LaidBlockBox({
  block: { kind, level = 1, start },
  children,
}: {
  block: LaidBlock;
  children: ReactNode;
}) {
  const at = { 'data-block': start };
  switch (kind) {
    case 'heading': {
      // The first level is that of the document's own name, which stands above it.
      const Heading = `h${Math.min(level + 1, 6)}` as 'h2';
      return (
        <Heading {...at} className={classes.heading} data-level={Math.min(level, 4)}>
          {children}
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote {...at} className={classes.quote}>
          {children}
        </blockquote>
      );
    case 'item':
      return (
        <p {...at} className={classes.item} data-level={Math.min(level, 5)}>
          {children}
        </p>
      );
    case 'note':
      return (
        <p {...at} className={classes.note}>
          {children}
        </p>
      );
    default:
      return (
        <p {...at} className={kind === 'lines' ? classes.lines : classes.paragraph}>
          {children}
        </p>
      );
  }
}

const elements: Record<Exclude<RunKind, 'mark'>, 'em' | 'strong' | 'code' | 'sup'> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  raised: 'sup',
};

/**
 * Words within a block, set apart as their runs say. The mark of a note is a link to it, and back from it; `follow` is null
 * where it stands in a link already.
 */
export function LaidWords<To>({
  at,
  words,
  runs,
  inNote,
  follow,
}: {
  /** Where the words begin in the text. */
  at: number;
  words: string;
  runs: readonly LaidRun<To>[];
  /** Before a note's own words a mark leads back. */
  inNote: boolean;
  follow: ((to: To) => void) | null;
}): ReactNode {
  let shown: ReactNode = words;
  for (const { as, to } of runs.toReversed()) {
    if (as === 'mark') shown = <NoteMark at={at} words={words} to={to} inNote={inNote} follow={follow} />;
    else {
      const Element = elements[as];
      shown = <Element>{shown}</Element>;
    }
  }
  return shown;
}

/** A note's number without its brackets, which stay in the text that is marked and searched. */
function NoteMark<To>({
  at,
  words,
  to,
  inNote,
  follow,
}: {
  at: number;
  words: string;
  to: To | undefined;
  inNote: boolean;
  follow: ((to: To) => void) | null;
}) {
  const [, before = '', number = words, after = ''] = /^([[(]?)(.*?)([\])]?)$/s.exec(words) ?? [];
  const shown = (
    <>
      {before && <span className={classes.bracket}>{before}</span>}
      {number}
      {after && <span className={classes.bracket}>{after}</span>}
    </>
  );
  if (to === undefined || !follow) return <sup>{shown}</sup>;
  return (
    <sup>
      <a
        href={`#${at}`}
        data-mark={at}
        className={classes.mark}
        aria-label={inNote ? `Note ${number}, back to its place in the text` : `Note ${number}`}
        onClick={(event) => {
          event.preventDefault();
          follow(to);
        }}
      >
        {shown}
      </a>
    </sup>
  );
}

/** Shows the block of a text that holds an offset, and puts the focus on the mark that stands there, else on the block. */
export function showBlockAt(root: ParentNode, offset: number): boolean {
  const block = [...root.querySelectorAll<HTMLElement>('[data-block]')].findLast(
    ({ dataset }) => Number(dataset.block) <= offset,
  );
  if (!block) return false;
  const mark = block.querySelector<HTMLElement>(`[data-mark="${offset}"]`);
  if (!mark) block.tabIndex = -1;
  (mark ?? block).focus({ preventScroll: true });
  (mark ?? block).scrollIntoView({ block: 'center' });
  return true;
}
