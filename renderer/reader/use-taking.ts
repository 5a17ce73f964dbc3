import { useCallback } from 'react';
import type { Pinpoint } from '../../shared/model/page-map';
import type { HighlightMeaning, QuoteAnchor } from '../../shared/model/quotation';
import { useCall } from '../client/host-context';
import { usePreference } from '../client/preferences';
import { toast, toastFailure } from '../client/toast';
import { useAct } from '../client/use-act';
import { copyRich } from '../parts/clipboard';
import { type SelectedText, type Taken, takeSelection } from './page/find-on-page';
import type { StoredPages } from './stored-pages';

const noWords = 'Only line numbers are selected. Select the words beside them: their lines are named by themselves.';

/** Pages read on either side of a selection: enough to tell running heads from text. */
const around = 8;

export interface Taking {
  /** Makes a quotation or highlight of a selection; its id, or null when that failed and was told. */
  take(parts: readonly SelectedText[], meaning: HighlightMeaning): Promise<string | null>;
  /** Puts the selected words with the source's citation and their page on the clipboard. */
  copy(parts: readonly SelectedText[]): Promise<void>;
  /** Where a selection stands; null when it is not in the stored text, or could not be read, which was told. */
  anchor(parts: readonly SelectedText[]): Promise<QuoteAnchor | null>;
  /** What the place of a selection is called, by the page map; null when it has none in the stored text. */
  place(parts: readonly SelectedText[]): Promise<Pinpoint | null>;
}

export function useTaking(file: { sourceId: string; sha256: string; stored: StoredPages }): Taking {
  const { sourceId, sha256, stored } = file;
  const act = useAct();
  const call = useCall();
  const [style] = usePreference('citation.style');
  const [form] = usePreference('citation.form');

  const read = useCallback(
    async (parts: readonly SelectedText[]): Promise<Taken> => {
      const from = parts[0]?.page ?? 0;
      const to = parts.at(-1)?.page ?? from;
      const pages =
        from < 0 ? await stored.stretch(0, 2000) : await stored.stretch(Math.max(0, from - around), to + around);
      return takeSelection(sha256, parts, pages);
    },
    [sha256, stored],
  );

  const take = useCallback(
    async (parts: readonly SelectedText[], meaning: HighlightMeaning) => {
      const taken = await read(parts).catch(toastFailure);
      if (taken?.onlyNumbers) toast(noWords);
      if (!taken || taken.text === '') return null;
      const done = taken.anchor
        ? meaning === 'quote'
          ? 'Quotation taken.'
          : 'Highlighted.'
        : 'Kept without its place: these words are not in the stored text of the page.';
      const made = await act('quotes.create', { sourceId, text: taken.text, anchor: taken.anchor, meaning }, done);
      return made?.id ?? null;
    },
    [act, read, sourceId],
  );

  const anchor = useCallback(
    async (parts: readonly SelectedText[]) => {
      const taken = await read(parts).catch(toastFailure);
      if (taken?.onlyNumbers) toast(noWords);
      else if (taken && !taken.anchor)
        toast('These words are not in the stored text of the page. Select others around them.');
      return taken?.anchor ?? null;
    },
    [read],
  );

  const pinpoint = useCallback(
    async ({ anchor }: Taken) => {
      if (!anchor) return null;
      const { page, endPage, start, end } = anchor;
      return await call('pages.pinpoint', { sourceId, sha256, page, endPage, start, end });
    },
    [call, sourceId, sha256],
  );
  const place = useCallback(async (parts: readonly SelectedText[]) => pinpoint(await read(parts)), [pinpoint, read]);

  const copy = useCallback(
    async (parts: readonly SelectedText[]) => {
      try {
        const taken = await read(parts);
        if (taken.onlyNumbers) {
          toast(noWords);
          return;
        }
        const pin = (await pinpoint(taken))?.pin ?? null;
        await copyRich(await call('quotes.copyWords', { sourceId, text: taken.text, pin, style, form }));
        toast('Copied with its citation.');
      } catch (error) {
        toastFailure(error);
      }
    },
    [call, read, pinpoint, sourceId, style, form],
  );
  return { take, copy, anchor, place };
}
