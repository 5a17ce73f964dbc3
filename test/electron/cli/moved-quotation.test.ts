import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, testLibrary } from '../../support/library';
import { runCli, runJson } from '../../support/run-cli';

it('show and check say which quotations moved to a place that is to be looked at', async () => {
  const folder = join(temporaryFolder(), 'Library');
  const library = testLibrary(folder);
  const { id } = await library.do('sources.create', { kind: 'book', fields: { title: 'A ruling' } });
  await library.do('quotes.create', { sourceId: id, text: 'the remedy is through legislation', anchor: null });
  library.context.db.sql
    .prepare("UPDATE quotations SET unsure = 1, place_note = 'From page 12 to page 30: the same words.'")
    .run();
  await library.close();
  const at = ['--library', folder];
  const shown = await runCli(['show', id, ...at]);
  expect(shown.err).toBe('');
  expect(shown.out).toMatch(/through legislation” .*\] Moved: check its place\. From page 12 to page 30/);
  const checked = await runCli(['check', ...at]);
  expect(checked.code).toBe(0);
  expect(checked.out).toContain('The library is whole.\n1 quotation moved to a place that is not certain');
  expect(await runJson(['check', ...at])).toMatchObject({
    ok: true,
    notes: [expect.stringContaining('Moved: to check')],
  });
});
