import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type BundleEntry, type BundleFile, type BundleInput, bundleEntries } from '../../shared/formats/bundle';
import { zipTime } from '../../shared/formats/zip-time';

/** A bundle as written. `warnings` names the files that could not go in, or whose bytes are not those recorded. */
export interface WrittenBundle {
  bytes: number;
  sha256: string;
  warnings: string[];
}

interface ManifestFile {
  path: string;
  bytes: number;
  sha256: string;
}

// Packed already: squeezing them again costs time and saves nothing.
const packed = /\.(?:pdf|docx|xlsx|pptx|epub|odt|zip|gz|png|jpe?g|gif|webp|mp3|mp4|m4a|mov|webm)$/i;

/**
 * Streams a bundle as a zip into `sink`, which is ended: the index page, the references in every format, the sources'
 * files, and last `manifest.json` with path, size and SHA-256 of every other file. The same input gives the same bytes
 * on every computer. `report` hears the number of files written.
 */
export async function writeBundle(
  input: BundleInput,
  sink: Writable,
  report: (done: number) => void = () => {},
): Promise<WrittenBundle> {
  const warnings: string[] = [];
  const present = await withoutMissingFiles(input, warnings);
  // What is made here is told too, so that a large bundle is not taken for hung; it counts for nothing yet.
  const entries = await bundleEntries(present, () => report(0));
  const zip = new ZipFile();
  const options = { mtime: zipTime(input.madeAt), mode: 0o100644, forceDosTimestamp: true };
  const meter = createMeter();
  const written = pipeline(zip.outputStream, meter.stream, sink);
  // A fault while entries are still being added would otherwise go unheard until the end.
  written.catch(() => {});
  const files: ManifestFile[] = [];
  for (const entry of entries) {
    files.push(await addEntry(zip, entry, { options, warnings, broken: written }));
    report(files.length);
  }
  const manifest = {
    title: input.title,
    style: input.style,
    madeAt: input.madeAt,
    sources: present.sources.length,
    files,
  };
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 'manifest.json', options);
  zip.end();
  await written;
  return { ...meter.read(), warnings };
}

/** Writes a bundle to a file of this path, which must not exist yet; a bundle that fails half-way leaves none. */
export async function writeBundleFile(
  input: BundleInput,
  path: string,
  report?: (done: number) => void,
): Promise<WrittenBundle> {
  const file = await open(path, 'wx');
  try {
    return await writeBundle(input, file.createWriteStream(), report);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

// The index links to what is in the bundle only, so what cannot be read is known before it is written.
async function withoutMissingFiles(input: BundleInput, warnings: string[]): Promise<BundleInput> {
  const sources = [];
  for (const source of input.sources) {
    const files: BundleFile[] = [];
    for (const file of source.files) {
      const found = await stat(file.path).catch(() => null);
      if (found?.isFile()) files.push({ ...file, bytes: found.size });
      else warnings.push(`${file.name} is missing from the library’s folder and is not in the bundle.`);
    }
    sources.push({ ...source, files });
  }
  return { ...input, sources };
}

interface Adding {
  options: { mtime: Date; mode: number; forceDosTimestamp: boolean };
  warnings: string[];
  /** Rejects when the zip cannot be written any further. */
  broken: Promise<void>;
}

async function addEntry(zip: ZipFile, entry: BundleEntry, adding: Adding): Promise<ManifestFile> {
  const { path } = entry;
  const compress = !packed.test(path);
  if ('content' in entry) {
    const bytes = Buffer.from(entry.content);
    zip.addBuffer(bytes, path, { ...adding.options, compress });
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  const meter = createMeter();
  zip.addReadStream(meter.stream, path, { ...adding.options, compress });
  await Promise.race([pipeline(createReadStream(entry.from.path), meter.stream), adding.broken]);
  const { bytes, sha256 } = meter.read();
  if (sha256 !== entry.from.sha256)
    adding.warnings.push(
      `${entry.from.name} is not the file that was added: its bytes have changed in the library’s folder.`,
    );
  return { path, bytes, sha256 };
}

// Counts and hashes on the way in, so that both are known as soon as the last byte is taken.
function createMeter(): { stream: Transform; read: () => { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, read: () => ({ bytes, sha256: hash.digest('hex') }) };
}
