import { Failure } from '../../shared/contract/failure';
import type { PageAnchor, PageMapDetail, PinScheme } from '../../shared/model/page-map';
import { hasFile } from '../store/files';
import { countMarks, mappedPages, readPageMap, writePageMap } from '../store/page-maps';
import { schemeOf } from '../store/pinpoints';
import { readSource } from '../store/sources';
import { type Context, commit } from './context';
import { outOfBin } from './out-of-bin';

export interface FileOfSource {
  sourceId: string;
  sha256: string;
}

/** How the places of one file are called: what reading found, and what a person said. */
export function pageMapDetail({ db }: Context, { sourceId, sha256 }: FileOfSource): PageMapDetail {
  const counts = countMarks(db, sha256);
  return {
    pages: mappedPages(db, sha256),
    ...readPageMap(db, sha256),
    usualScheme: schemeOf(db, sourceId, counts),
    counts,
  };
}

/**
 * Sets it; search hits, quotations and citations follow at once. Undoable.
 * @throws Failure 'not-found', 'invalid'
 */
export function setPageMap(
  context: Context,
  { sourceId, sha256, anchors, scheme }: FileOfSource & { anchors: readonly PageAnchor[]; scheme: PinScheme | null },
): void {
  const { db } = context;
  const { title } = readSource(db, sourceId);
  outOfBin(db, [sourceId]);
  if (!hasFile(db, sha256)) throw new Failure('not-found', `This file of ${title} is no longer in the library.`);
  const pages = anchors.map(({ page }) => page);
  if (new Set(pages).size < pages.length)
    throw new Failure('invalid', 'A page of the file can have only one printed number; take one of the two away.');
  const inOrder = anchors.toSorted((a, b) => a.page - b.page);
  commit(context, `Set the page map of ${title}`, () => writePageMap(db, sha256, { anchors: inOrder, scheme }));
}
