import { useMemo } from 'react';
import type { ShownFile } from '../../shared/model/kept-brief';
import type { PageLayout } from '../../shared/model/text-layout';
import type { SourcePage } from '../../shared/text/running-text';
import { type TypedCall, useCall } from '../client/host-context';

/** The stored text of a file's pages, as search and quotations see it, fetched in stretches and kept while it is open. */
export interface StoredPages {
  /** A page (from 0); null when the file has no text for it. */
  page(index: number): Promise<SourcePage | null>;
  /** Pages from `from` to `to`, both inclusive, those that there are. */
  stretch(from: number, to: number): Promise<SourcePage[]>;
  /** How a page's text is set; null where its format does not say so. Asked for once, for all pages. */
  layout(index: number): Promise<PageLayout | null>;
}

/** Formats whose files say how their text is set. */
const laid: ReadonlySet<string> = new Set(['md', 'docx', 'html']);

const stretchSize = 40;

/** `readings` are new whenever a machine has read a page: its text is another then. */
export function useStoredPages({ sha256, format }: StoredFile, readings: unknown): StoredPages {
  const call = useCall();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was fetched before is old with new readings
  return useMemo(() => storedPages(call, { sha256, format }), [call, sha256, format, readings]);
}

type StoredFile = Pick<ShownFile, 'sha256' | 'format'>;

export function storedPages(call: TypedCall, { sha256, format }: StoredFile): StoredPages {
  let layouts: Promise<(PageLayout | null)[]> | null = null;
  const stretches = new Map<number, Promise<SourcePage[]>>();
  const stretchOf = (index: number): Promise<SourcePage[]> => {
    const from = Math.floor(index / stretchSize) * stretchSize;
    const known = stretches.get(from);
    if (known) return known;
    const asked = call('pages.text', { sha256, from, count: stretchSize }).then((pages) =>
      pages.map(({ index: at, text }) => ({ index: at, text, reliable: true })),
    );
    stretches.set(from, asked);
    // What could not be read is asked for again next time.
    asked.catch(() => stretches.delete(from));
    return asked;
  };
  return {
    layout: async (index) => {
      if (!laid.has(format)) return null;
      layouts ??= call('pages.layout', { sha256 });
      return (await layouts)[index] ?? null;
    },
    page: async (index) => (await stretchOf(index)).find((page) => page.index === index) ?? null,
    stretch: async (from, to) => {
      const asked: Promise<SourcePage[]>[] = [];
      for (let at = Math.floor(from / stretchSize) * stretchSize; at <= to; at += stretchSize)
        asked.push(stretchOf(at));
      return (await Promise.all(asked)).flat().filter(({ index }) => index >= from && index <= to);
    },
  };
}
