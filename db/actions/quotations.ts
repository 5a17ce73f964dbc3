import type { HighlightMeaning, Quotation, QuoteAnchor } from '../../shared/model/quotation';
import { pinpointReader } from '../store/pinpoints';
import {
  insertQuotation,
  listQuotations,
  readQuotation,
  removeQuotation,
  setQuotationTags,
  updateQuotation,
} from '../store/quotations';
import { readSource } from '../store/sources';
import { ensureTag } from '../store/tags';
import { verdictOn } from './check-quotes';
import { type Context, commit } from './context';
import { outOfBin, quotesOutOfBin } from './out-of-bin';

export interface TakenQuotation {
  sourceId: string;
  text: string;
  anchor: QuoteAnchor | null;
  pinpoint: string | null;
  meaning: HighlightMeaning;
  comment: string;
  tags: string[];
}

/** Takes a quotation: its page's label, its pinpoint and its verdict are worked out, never typed. */
export function takeQuotation(context: Context, taken: TakenQuotation): string {
  const { db } = context;
  const id = context.newId();
  const source = readSource(db, taken.sourceId);
  outOfBin(db, [source.id]);
  const place = taken.anchor && pinpointReader(db).at(source.id, taken.anchor);
  const { verdict, note } = verdictOn(db, taken);
  commit(context, `Quote ${source.title}`, () => {
    insertQuotation(db, {
      ...taken,
      id,
      pageLabel: place?.label ?? null,
      verdict,
      verdictNote: note,
      at: context.now(),
    });
    setQuotationTags(
      db,
      id,
      taken.tags.map((name) => ensureTag(db, name, context.newId)),
    );
  });
  return id;
}

/** Changes a quotation; new words are checked against the source again. */
export function changeQuotation(
  context: Context,
  {
    id,
    tags,
    ...patch
  }: { id: string; tags?: string[] } & Partial<Pick<Quotation, 'text' | 'pinpoint' | 'meaning' | 'comment'>>,
): void {
  const { db } = context;
  const before = readQuotation(db, id);
  outOfBin(db, [before.sourceId]);
  const checked =
    patch.text !== undefined && patch.text !== before.text
      ? verdictOn(db, { ...before, anchor: before.lost ? null : before.anchor, text: patch.text })
      : null;
  commit(context, `Edit a quotation of ${readSource(db, before.sourceId).title}`, () => {
    updateQuotation(db, id, {
      ...patch,
      ...(checked && { verdict: checked.verdict, verdictNote: checked.note }),
      at: context.now(),
    });
    if (tags)
      setQuotationTags(
        db,
        id,
        tags.map((name) => ensureTag(db, name, context.newId)),
      );
  });
}

/** Deletes quotations in one step; says how many were there. */
export function removeQuotations(context: Context, ids: string[]): number {
  quotesOutOfBin(context.db, ids);
  const { total, rows } = listQuotations(context.db, { ids, text: '', offset: 0, limit: ids.length });
  if (total > 0)
    commit(context, `Delete ${counted(total)}`, () => {
      for (const { id } of rows) removeQuotation(context.db, id);
    });
  return total;
}

/** Puts tags on quotations and takes others off, in one step; says how many changed. */
export function tagQuotations(
  context: Context,
  { ids, add, remove }: { ids: string[]; add: string[]; remove: string[] },
): number {
  const { db } = context;
  quotesOutOfBin(db, ids);
  const { rows } = listQuotations(db, { ids, text: '', offset: 0, limit: ids.length });
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const changed = rows.flatMap(({ id, tags }) => {
    const kept = tags.filter((tag) => !remove.some((name) => same(name, tag)));
    const put = add.filter((name) => !kept.some((tag) => same(name, tag)));
    return put.length > 0 || kept.length < tags.length ? [{ id, tags: [...kept, ...put] }] : [];
  });
  if (changed.length > 0)
    commit(context, `Tag ${counted(changed.length)}`, () => {
      for (const { id, tags } of changed)
        setQuotationTags(
          db,
          id,
          tags.map((name) => ensureTag(db, name, context.newId)),
        );
    });
  return changed.length;
}

function counted(count: number): string {
  return count === 1 ? 'a quotation' : `${count} quotations`;
}
