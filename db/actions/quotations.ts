import type { HighlightMeaning, Quotation, QuoteAnchor } from '../../shared/model/quotation';
import { insertQuotation, readQuotation, setQuotationTags, updateQuotation } from '../store/quotations';
import { readSource } from '../store/sources';
import { ensureTag } from '../store/tags';
import { verdictOn } from './check-quotes';
import { type Context, commit } from './context';

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
  const labels = taken.anchor ? pageLabels(context, taken.anchor) : [];
  const { verdict, note } = verdictOn(db, taken);
  commit(context, `Quote ${source.title}`, () => {
    insertQuotation(db, {
      ...taken,
      id,
      pageLabel: labels[0] ?? null,
      pinpoint: taken.pinpoint ?? pinpointOf(labels),
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

/** The pinpoint that the labels of its pages make. */
export function pinpointOf(labels: readonly string[]): string | null {
  return labels.length > 0 ? [...new Set(labels)].join('-') : null;
}

/** The printed labels of the first and the last page of an anchor; a page without one goes by its number in the file. */
export function pageLabels({ db }: Pick<Context, 'db'>, anchor: QuoteAnchor): string[] {
  const label = db.sql.prepare('SELECT label FROM pages WHERE sha256 = ? AND page = ?').pluck();
  return [anchor.page, anchor.endPage].map(
    (page) => (label.get(anchor.sha256, page) as string | null | undefined) ?? String(page + 1),
  );
}
