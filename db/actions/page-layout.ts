import { Failure } from '../../shared/contract/failure';
import type { PageLayout } from '../../shared/model/text-layout';
import { fileFormat } from '../store/files';
import { readPages } from '../store/pages';
import { laidFormats } from '../tasks/lay-out';
import type { Context } from './context';

const everyPage = 2 ** 20;

/**
 * How the stored text of a file's pages is set. It is read from the file each time: what an earlier version has read, or a
 * machine, is other text than the file's today, and is told nothing of.
 * @throws Failure 'not-found' for a file that is not in the library, 'unsupported' when it cannot be read
 */
export async function layoutOfPages({ db, pool, folder }: Context, sha256: string): Promise<(PageLayout | null)[]> {
  const readAs = fileFormat(db, sha256);
  if (readAs === null) throw new Failure('not-found', 'This file is no longer in the library.');
  const format = laidFormats.find((one) => one === readAs);
  if (!format) return [];
  const laid = await pool.run({ kind: 'lay-out', path: folder.fileOf(sha256), name: 'The file', format });
  if (!laid.ok) throw new Failure('unsupported', laid.message);
  const stored = new Map(readPages(db, { sha256, from: 0, count: everyPage }).map(({ index, text }) => [index, text]));
  return laid.pages.map(({ text, layout }, index) => (stored.get(index) === text ? layout : null));
}
