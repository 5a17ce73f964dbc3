import { type ReactNode, type RefObject, useState } from 'react';
import type { HighlightMeaning, Quotation } from '../../shared/model/quotation';
import { useQuery } from '../client/use-query';
import { meanings } from '../parts/meanings';
import { OpenQuote } from './open-quote';
import { SelectionBar } from './selection-bar';
import type { StoredPages } from './stored-pages';
import { usePlacing } from './use-placing';
import type { ReaderKeys } from './use-reader-keys';
import { type Selected, useSelection } from './use-selection';
import { useTaking } from './use-taking';

export interface Quoting {
  /** Its keys: quote, note, copy, and one for each meaning of a highlight; none where nothing can be quoted. */
  keys: ReaderKeys;
  /** Opens a quotation's card below a place in the window. */
  open(id: string, at: DOMRect): void;
  /** What is offered for the words that are selected. */
  bar: ReactNode;
  /** The quotation that is open. */
  card: ReactNode;
}

export interface QuotableFile {
  /** Null for a file that no source has: nothing can be taken from it. */
  sourceId: string | null;
  sha256: string;
  stored: StoredPages;
  quotes: readonly Quotation[];
  /** What its words are selected in, and what the bar keeps within. */
  body: RefObject<HTMLElement | null>;
  active: boolean;
  /** The document within a frame, where its words are shown in one. */
  frame: Document | null;
}

/** From selected words to a quotation, a highlight or a note, by pointer and by keys, in any view of a file. */
export function useQuoting({ sourceId, sha256, stored, quotes, body, active, frame }: QuotableFile): Quoting {
  const selection = useSelection(body, active, frame);
  const { selected } = selection;
  const taking = useTaking({ sourceId: sourceId ?? '', sha256, stored });
  // Of what lies in the bin nothing is taken, and its quotations are only shown.
  const { data: source } = useQuery('sources.get', sourceId === null ? null : { id: sourceId }, { keep: false });
  const live = !source?.binnedAt;
  const quotable = sourceId !== null && live;
  const placing = usePlacing({ sourceId, active, selection, taking });
  const [editing, setEditing] = useState<{ id: string; at: DOMRect; note: boolean } | null>(null);

  const take = async ({ parts, at }: Selected, meaning: HighlightMeaning, note: boolean) => {
    const id = await taking.take(parts, meaning);
    if (!id) return;
    selection.clear();
    if (note) setEditing({ id, at: new DOMRect(at.left, at.bottom, 1, 1), note: true });
  };
  /** Does something with what is selected at this moment; false when nothing is. */
  const withSelection = (act: (now: Selected) => Promise<void>) => {
    const now = selection.now();
    if (!now) return false;
    void act(now);
    return true;
  };
  const mark = (meaning: HighlightMeaning, note = false) => withSelection((now) => take(now, meaning, note));
  const note = () => mark('quote', true);
  const copy = () => withSelection((now) => taking.copy(now.parts));
  const opened = quotes.find(({ id }) => id === editing?.id);
  return {
    keys: quotable
      ? {
          q: () => mark('quote'),
          n: note,
          'Shift+C': copy,
          ...Object.fromEntries(meanings.map(({ meaning, key }) => [key, () => mark(meaning)])),
          ...placing.keys,
        }
      : sourceId !== null
        ? { 'Shift+C': copy }
        : {},
    open: (id, at) => setEditing({ id, at, note: false }),
    bar:
      placing.bar ??
      (selected && quotable && !editing && body.current && (
        <SelectionBar
          at={selected.at}
          within={body.current}
          place={() => taking.place(selected.parts)}
          actions={{ mark, note, copy }}
        />
      )),
    card: editing && opened && (
      <OpenQuote quote={opened} at={editing.at} note={editing.note} live={live} onClose={() => setEditing(null)} />
    ),
  };
}
