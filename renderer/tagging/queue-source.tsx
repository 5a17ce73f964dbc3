import { Button } from '@mantine/core';
import { ArrowLeft, ArrowRight, BookOpen, SkipForward } from 'lucide-react';
import { type Dispatch, Fragment, useEffect, useRef } from 'react';
import { sourceKinds } from '../../shared/model/source-kinds';
import { useNavigate } from '../client/navigate';
import { failureMessage, toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useUndo } from '../client/use-undo';
import { KindIcon } from '../parts/kind-icon';
import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import type { QueueStep } from './queue';
import { queueKey } from './queue-keys';
import classes from './queue-source.module.css';
import { SourceText } from './source-text';

const keys: [string, string][] = [
  ['Enter', 'Next source'],
  ['Shift Enter', 'Previous source'],
  ['Ctrl Enter', 'Skip: leave it as it is'],
  ['1 to 6', 'Put on a suggested tag'],
  ['Backspace', 'Remove the last tag'],
  ['Ctrl Z', 'Undo'],
  ['↑ ↓', 'Scroll the text'],
  ['Esc', 'Leave the queue'],
];

/** One source of the queue: text at the left, tags at the right, the caret always ready for the next tag. */
export function QueueSource({ id, step, onLeave }: { id: string; step: Dispatch<QueueStep>; onLeave: () => void }) {
  const { data: source, error } = useQuery('sources.get', { id }, { keep: false });
  const { data: suggestions = [] } = useQuery('tags.suggest', { sourceId: id }, { keep: false });
  const input = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLElement>(null);
  const put = useRef<string[]>([]);
  const act = useAct();
  const { undo, redo } = useUndo();
  const { open } = useNavigate();
  const loaded = source !== undefined;
  useEffect(() => {
    if (loaded) input.current?.focus();
  }, [loaded]);
  if (error && !source) return <Failed message={failureMessage(error)} />;
  if (!source) return <Bones rows={9} />;

  const [file] = source.files;
  const names = source.tags.map((tag) => tag.name);
  const offered = suggestions.filter(({ name }) => !names.includes(name)).slice(0, 6);
  const apply = async (change: { add?: string[]; remove?: string[] }) => {
    put.current.push(...(change.add ?? []));
    const done = await act('tags.apply', { ids: [id], ...change });
    if (done) step({ type: 'tagged', id });
  };
  const onKey = (event: React.KeyboardEvent<HTMLInputElement>, typed: string) => {
    const key = queueKey(event, { typed, suggestions: offered.length });
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'leave') return onLeave();
    if (key === 'undo') return undo();
    if (key === 'redo') return redo();
    if (key === 'scroll-down' || key === 'scroll-up')
      return text.current?.scrollBy({ top: (key === 'scroll-down' ? 1 : -1) * text.current.clientHeight * 0.7 });
    if (key === 'untag') {
      // The one put on last, not the last of the alphabet.
      const last = put.current.findLast((name) => names.includes(name)) ?? names.at(-1);
      if (last) void apply({ remove: [last] }).then(() => toast(`Removed “${last}”`));
      return;
    }
    if (typeof key === 'number') {
      const picked = offered[key];
      if (picked) void apply({ add: [picked.name] });
      return;
    }
    step({ type: key });
  };
  return (
    <div className={classes.source}>
      <SourceText source={source} scroller={text} />
      <section className={classes.side} aria-label="Tags of this source">
        <p className={classes.kind}>
          <KindIcon kind={source.kind} size={15} />
          {sourceKinds[source.kind].label}
          {file && (
            <span className={classes.file} title={file.name}>
              {file.name}
            </span>
          )}
        </p>
        <h2 className={classes.title}>{source.title}</h2>
        <div className={classes.chips}>
          {names.map((name) => (
            <TagChip key={name} name={name} onRemove={() => void apply({ remove: [name] })} />
          ))}
          {names.length === 0 && <span className={classes.none}>No tags yet</span>}
        </div>
        <TagInput
          label="Tag this source"
          placeholder="Type a tag"
          taken={names}
          inputRef={input}
          onPick={(name) => void apply({ add: [name] })}
          onKeyDown={onKey}
        />
        {offered.length > 0 && (
          <ol className={classes.suggestions} aria-label="Suggested tags">
            {offered.map(({ name, why }, index) => (
              <li key={name}>
                <button type="button" onClick={() => void apply({ add: [name] }).then(() => input.current?.focus())}>
                  <kbd>{index + 1}</kbd>
                  <span className={classes.suggested}>{name}</span>
                  <span className={classes.why}>{why}</span>
                </button>
              </li>
            ))}
          </ol>
        )}
        <div className={classes.actions}>
          <Button leftSection={<ArrowLeft size={15} />} onClick={() => step({ type: 'previous' })}>
            Previous
          </Button>
          <Button leftSection={<SkipForward size={15} />} onClick={() => step({ type: 'skip' })}>
            Skip
          </Button>
          <Button variant="filled" rightSection={<ArrowRight size={15} />} onClick={() => step({ type: 'next' })}>
            Next
          </Button>
        </div>
        <Button className={classes.open} variant="subtle" leftSection={<BookOpen size={15} />} onClick={() => open(id)}>
          Open in a tab
        </Button>
        <dl className={classes.keys} aria-label="Keys">
          {keys.map(([key, meaning]) => (
            <Fragment key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
    </div>
  );
}
