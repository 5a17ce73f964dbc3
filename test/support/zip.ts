import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Options, open, type ZipFile } from 'yauzl';

const openZip = promisify<string, Options, ZipFile>(open);

/** The members of a zip in their order, read by yauzl, which is not the library that wrote them. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(path, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const members = new Map<string, Buffer>();
  const openStream = promisify(zip.openReadStream.bind(zip));
  const ended = once(zip, 'end');
  zip.on('entry', async (entry) => {
    members.set(entry.fileName, await buffer(await openStream(entry)));
    zip.readEntry();
  });
  zip.readEntry();
  await ended;
  return members;
}
