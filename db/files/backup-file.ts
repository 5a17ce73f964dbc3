import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { type Entry, openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { Failure } from '../../shared/contract/failure';

/** One file inside a backup; paths are those inside a library folder. */
export interface BackupEntry {
  path: string;
  bytes: number;
  sha256: string;
}

/** `manifest.json` of a backup: names every other file in it. */
export interface BackupManifest {
  format: 'casebench-backup';
  version: 1;
  /** ISO 8601. */
  madeAt: string;
  casebench: string;
  library: string;
  files: BackupEntry[];
}

const manifestSchema: z.ZodType<BackupManifest> = z.object({
  format: z.literal('casebench-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  casebench: z.string(),
  library: z.string(),
  files: z.array(
    z.object({
      path: z.string().regex(/^(library\.db|files\/[0-9a-f]{2}\/[0-9a-f]{64})$/),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export interface Following {
  signal: AbortSignal;
  /** Bytes that went through since the last call. */
  onBytes(count: number): void;
}

/** Writes one zip of the manifest and its files; documents are stored as they are, the database is packed. */
export async function writeBackupFile(
  to: string,
  { manifest, pathOf }: { manifest: BackupManifest; pathOf(entry: BackupEntry): string },
  { signal, onBytes }: Following,
): Promise<void> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(to, { flags: 'wx', flush: true }), { signal });
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), 'manifest.json');
  for (const entry of manifest.files) {
    const options = { compress: entry.path === 'library.db', size: entry.bytes };
    zip.addReadStreamLazy(entry.path, options, (give) => {
      const source = createReadStream(pathOf(entry), { highWaterMark: 1 << 18 });
      source.on('data', (chunk) => onBytes(chunk.length));
      give(null, source);
    });
  }
  zip.end();
  await written;
}

/**
 * Reads a backup from end to end and holds every file against the manifest's hash; with `into`, writes them there.
 * @throws Failure 'conflict' saying what is wrong with the backup.
 */
export async function readBackupFile(
  path: string,
  { signal, onBytes, into }: Following & { into?: string },
): Promise<BackupManifest> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw new Failure('conflict', `${path} is not a Casebench backup (${error.message}).`);
  });
  try {
    let manifest: BackupManifest | null = null;
    const left = new Map<string, BackupEntry>();
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted();
      const stream = await zip.openReadStreamPromise(entry);
      if (!manifest) {
        manifest = await readManifest(path, entry, stream);
        for (const file of manifest.files) left.set(file.path, file);
        continue;
      }
      const expected = left.get(entry.fileName);
      if (!expected)
        throw new Failure('conflict', `${path} holds ${entry.fileName}, which its manifest does not name.`);
      left.delete(entry.fileName);
      const to = into ? join(into, ...entry.fileName.split('/')) : null;
      const sha256 = await passThrough(stream, to, { signal, onBytes });
      if (sha256 !== expected.sha256)
        throw new Failure('conflict', `${entry.fileName} in ${path} is damaged: its bytes do not match their hash.`);
    }
    if (!manifest || left.size > 0)
      throw new Failure('conflict', `${path} is not whole: ${left.size} of its files are missing.`);
    return manifest;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure || (error instanceof Error && 'code' in error)) throw error;
    throw new Failure('conflict', `${path} is damaged (${error instanceof Error ? error.message : String(error)}).`);
  } finally {
    zip.close();
  }
}

async function readManifest(path: string, entry: Entry, stream: Readable): Promise<BackupManifest> {
  const chunks: Buffer[] = [];
  if (entry.fileName === 'manifest.json') for await (const chunk of stream) chunks.push(chunk as Buffer);
  else stream.destroy();
  try {
    return manifestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new Failure(
      'conflict',
      `${path} is not a Casebench backup: it has no manifest that this Casebench can read.`,
    );
  }
}

async function passThrough(stream: Readable, to: string | null, { signal, onBytes }: Following): Promise<string> {
  const hash = createHash('sha256');
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      onBytes(chunk.length);
      done(null, to ? chunk : undefined);
    },
  });
  if (to) {
    await mkdir(dirname(to), { recursive: true });
    await pipeline(stream, meter, createWriteStream(to, { flags: 'wx', flush: true }), { signal });
  } else {
    meter.resume();
    await Promise.all([pipeline(stream, meter, { signal }), finished(meter)]);
  }
  return hash.digest('hex');
}
