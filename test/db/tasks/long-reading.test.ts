import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExtract } from '../../../db/tasks/extract';
import { readBibtex } from '../../../shared/formats/bibtex';
import { folderOf } from '../../support/import';

const entry = (i: number) =>
  `@article{key${i}, author = {Doe, Jane and {The {\\LaTeX} Group}}, title = {Part ${i} of \\emph{Many}}, year = ${1990 + (i % 30)}, crossref = {all}}`;

describe('reading a long bibliography', () => {
  const text = [...Array.from({ length: 2500 }, (_, i) => entry(i)), '@proceedings{all, publisher = {Press}}'].join(
    '\n',
  );

  it('says that it moves on, so that it is not given up for its length', async () => {
    const path = join(folderOf({ 'long.bib': text }), 'long.bib');
    const counts: number[] = [];
    const read = await runExtract({ kind: 'extract', path, name: 'long.bib' }, (done) => counts.push(done));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(990);
    // The parser is heard too, not only what follows it.
    expect(new Set(counts.filter((count) => count > 0 && count < 700)).size).toBeGreaterThan(20);
    expect(read).toEqual({
      ok: true,
      holds: 'records',
      format: 'bibtex',
      records: readBibtex(text).drafts,
      warnings: [],
    });
  });
});
