import { readFile, stat } from 'node:fs/promises';
import { diskReason } from '../../shared/contract/disk-reason';
import { lookAtTable } from '../../shared/formats/csv-look';
import type { TableChoice, TableLook, TableMap } from '../../shared/model/table-map';
import { decodeAs, encodingOf, isEncoding } from '../files/decode';
import { sniff } from '../files/sniff';
import { largestFile } from './extract';
import type { TaskFailure } from './task';

/** Shows what a table would become before it is imported. */
export interface LookAtTableTask {
  kind: 'look-at-table';
  path: string;
  name: string;
  choice: TableChoice;
  remembered: TableMap[];
}

/** `look` is null for a file that is no table. */
export interface TableSeen {
  ok: true;
  look: TableLook | null;
}

export async function runLookAtTable(task: LookAtTableTask): Promise<TableSeen | TaskFailure> {
  const { path, name, choice, remembered } = task;
  const is = await stat(path).catch((error: unknown) => ({ why: diskReason(error) }));
  if ('why' in is) return { ok: false, code: 'unreadable', message: `${name}: ${is.why}.` };
  // What cannot be a table gets its line from the import itself; a pipe would never end.
  if (!is.isFile() || is.size === 0 || is.size > largestFile) return { ok: true, look: null };
  const bytes = await readFile(path);
  if ((await sniff(bytes, name)).format !== 'csv') return { ok: true, look: null };
  if (choice.encoding && !isEncoding(choice.encoding))
    return { ok: false, code: 'unsupported', message: `“${choice.encoding}” is no encoding that is known here.` };
  const encoding = choice.encoding ?? encodingOf(bytes);
  return { ok: true, look: lookAtTable(decodeAs(bytes, encoding), { choice, remembered, encoding }) };
}
