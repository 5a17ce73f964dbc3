import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { zipTime } from './zip-time';

/**
 * A Word document's bytes, always the same for the same document and time: the library's random names and the
 * computer's clock and time zone are taken out of it.
 */
export async function docxBytes(document: Document, madeAt: string): Promise<Uint8Array> {
  const packed = unzipSync(await Packer.pack(document, 'uint8array'));
  const names = new Map<string, string>();
  const members: Zippable = {};
  for (const path of Object.keys(packed).sort()) {
    const bytes = packed[path] as Uint8Array;
    const settled = /\.(?:xml|rels)$/.test(path) ? strToU8(settle(strFromU8(bytes), madeAt, names)) : bytes;
    members[path] = [settled, { mtime: zipTime(madeAt), level: 6 }];
  }
  return zipSync(members);
}

function settle(xml: string, madeAt: string, names: Map<string, string>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt}`)
    .replace(/"(rId[a-z0-9_-]{15,})"/g, (_whole, name: string) => {
      if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
      return `"${names.get(name)}"`;
    });
}
