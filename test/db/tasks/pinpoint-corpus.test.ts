import { beforeAll, describe, expect, it } from 'vitest';
import type { QuoteAnchor } from '../../../shared/model/quotation';
import { rangeOf } from '../../../shared/text/anchor';
import { skeletonOf } from '../../../shared/text/normalise';
import { runningTextOf, type SourcePage } from '../../../shared/text/running-text';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { importPaths } from '../../support/import';
import { type TestLibrary, testLibrary } from '../../support/library';
import { pinpointFacts } from '../../support/pinpoint-facts';
import { builtTaskWorker } from '../../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

/** Where words stand in a file, over lines and pages. */
function anchorOf(sha256: string, pages: SourcePage[], words: string): QuoteAnchor {
  const run = runningTextOf(pages);
  const wanted = skeletonOf(words).text;
  const at = run.skeleton.text.indexOf(wanted);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  const { starts, ends } = run.skeleton;
  const range = rangeOf(run, starts[at] as number, ends[at + wanted.length - 1] as number);
  return { sha256, ...range, exact: words, prefix: '', suffix: '' };
}

async function imported(library: TestLibrary, path: string) {
  const { outcomes } = await importPaths(library, [path]);
  const source = await library.do('sources.get', { id: outcomes[0]?.sourceIds[0] as string });
  const sha256 = source.files[0]?.sha256 as string;
  const stored = await library.do('pages.text', { sha256, from: 0, count: 2000 });
  return { source, sha256, pages: stored.map(({ index, text }) => ({ index, text, reliable: true })) };
}

describe('pinpoints of real documents', () => {
  for (const { folder, file, usual, places } of pinpointFacts) {
    const corpus = corpusFolder(folder);
    const path = corpus && filesBelow(corpus).find((one) => one.endsWith(file));
    it.skipIf(!path)(`are those read off ${file}`, async () => {
      const library = testLibrary(undefined, { taskWorker });
      const { source, sha256, pages } = await imported(library, path as string);
      const map = await library.do('pages.map', { sourceId: source.id, sha256 });
      expect(map.usualScheme).toBe(usual);
      for (const { words, at } of places) {
        const anchor = anchorOf(sha256, pages, words);
        const { exact, prefix, suffix, ...range } = anchor;
        const found = await library.do('pages.pinpoint', { sourceId: source.id, ...range });
        expect({ words, ...found?.all }).toMatchObject({ words, ...at });
        const { id } = await library.do('quotes.create', { sourceId: source.id, text: words, anchor });
        const { rows } = await library.do('quotes.list', { sourceId: source.id });
        expect(rows.find((row) => row.id === id)?.pinpoint).toBe(found?.pin);
      }
    });
  }

  const hearings = corpusFolder('pdf-hearing');
  it.skipIf(!hearings)('are printed by the citation, by the scheme that a person chose', async () => {
    const path = filesBelow(hearings as string).find((one) => one.endsWith('06-1082.pdf')) as string;
    const library = testLibrary(undefined, { taskWorker });
    const { source, sha256, pages } = await imported(library, path);
    const words = 'let the States regulate this arrest authority';
    const anchor = anchorOf(sha256, pages, words);
    const { id } = await library.do('quotes.create', { sourceId: source.id, text: words, anchor });
    const copied = async () => (await library.do('quotes.copy', { id })).text;
    expect(await copied()).toContain(' at 12:16-17');
    await library.do('pages.setMap', { sourceId: source.id, sha256, anchors: [], scheme: 'page' });
    expect(await copied()).toMatch(/ at 12\b(?!:)/);
    await library.do('pages.setMap', {
      sourceId: source.id,
      sha256,
      anchors: [{ page: 11, label: '112' }],
      scheme: 'line',
    });
    expect(await copied()).toContain(' at 112:16-17');
    await library.do('history.undo', {});
    await library.do('history.undo', {});
    expect(await copied()).toContain(' at 12:16-17');
  });
});
