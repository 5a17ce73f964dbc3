import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WriteBundleTask } from '../../db/tasks/write-bundle-task';
import library from '../../resources/sample/library.json';
import { readSample, type SampleSource } from '../../shared/model/sample';

/** The folder of the sample library's files. */
export const sampleFolder = resolve(import.meta.dirname, '../../resources/sample');

/** The sources of the sample library, as an export takes them. */
export const sampleSources: WriteBundleTask['sources'] = readSample(library).sources.map(exported);

function exported({ id, kind, fields, creators, tags, notes, collections, quotes, files }: SampleSource) {
  return {
    id,
    draft: { kind, fields, creators },
    tags,
    notes,
    collections,
    quotes: quotes.map(({ exact, pinpoint, comment }) => ({ text: exact, pinpoint, comment })),
    files: files.map(({ path }) => fileOf(path)),
  };
}

function fileOf(path: string) {
  const bytes = readFileSync(resolve(sampleFolder, path));
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: path.replace('files/', ''),
    path: resolve(sampleFolder, path),
    bytes: bytes.length,
  };
}
