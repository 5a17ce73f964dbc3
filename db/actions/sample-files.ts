import { basename } from 'node:path';
import { removeStaged, stagingPath } from '../files/staging';
import { writeDown } from '../files/take-in';
import type { Context } from './context';
import { type ReadFile, readFileIn } from './import-read';

// Read into the bundle when it is built: the sample comes with the program, wherever that is installed.
const texts = import.meta.glob<string>(
  ['../../resources/sample/files/*.{html,md,txt}', '../../resources/sample/*.md'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const others = import.meta.glob<string>('../../resources/sample/files/*.{pdf,png}', {
  query: '?url&inline',
  import: 'default',
  eager: true,
});

/** The bytes of a file of the sample library; `path` is as in `resources/sample/library.json`: "files/a.pdf". */
export function sampleFile(path: string): Uint8Array {
  const key = `../../resources/sample/${path}`;
  const text = texts[key];
  if (text !== undefined) return Buffer.from(text, 'utf8');
  const address = others[key];
  if (address === undefined) throw new Error(`${path} is not among the files of the sample`);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** Reads a file of the sample as any file of an import. */
export async function readSampleFile(context: Context, path: string, signal: AbortSignal): Promise<ReadFile> {
  const copy = stagingPath(context.folder, `sample-${context.newId()}`);
  try {
    await writeDown(copy, sampleFile(path));
    return await readFileIn(context, { path: copy, name: basename(path) }, signal);
  } finally {
    await removeStaged(copy);
  }
}
