import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { stagedPath } from '../../db/actions/staging';
import type { InputOf } from '../../shared/contract/contract';
import { readCsvTable } from '../../shared/formats/csv-table';
import { parseHtml, visibleText } from '../../shared/formats/dom';
import { type TestLibrary, testLibrary } from '../support/library';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const source = async (library: TestLibrary, title: string, date = '2017') =>
  (await library.do('sources.create', { kind: 'ngo-report', fields: { title, date } })).id;

/** Two claims: one on an article that has it from a study, one that a spreadsheet would run. */
async function claims() {
  const library = testLibrary(undefined, { taskWorker });
  const [study, article] = [await source(library, 'A <study>', '2014-05'), await source(library, 'An article')];
  await library.do('relations.add', { fromId: article, toId: study, kind: 'cites' });
  const { id } = await library.do('claims.create', {
    statement: 'Most *suspected* cases involve one site.',
    wording: 'Nearly three in four.',
    caveat: 'Say where.',
    status: 'approved',
    reviewer: 'M. Lindqvist',
    figures: [
      {
        value: '73',
        unit: 'percent',
        counted: 'of suspected cases',
        place: 'United States',
        from: '2012',
        to: '2016',
        asOf: '2017-01',
        expires: '2018',
      },
    ],
  });
  const { id: quotationId } = await library.do('quotes.create', {
    sourceId: article,
    text: '73 | percent',
    anchor: null,
  });
  await library.do('claims.addEvidence', {
    claimId: id,
    quotationId,
    stance: 'for',
    note: 'Of reports, not of cases.',
  });
  await library.do('claims.addEvidence', { claimId: id, sourceId: study, stance: 'against' });
  await library.do('claims.create', { statement: '=HYPERLINK("x")' });
  return library;
}

async function exported(library: TestLibrary, input: Omit<InputOf<'claims.export'>, 'filter'>, filter = {}) {
  const { jobId } = await library.do('claims.export', { ...input, filter });
  const job = await library.context.jobs.ended(jobId);
  expect(job).toMatchObject({ state: 'done' });
  const bytes = readFileSync(stagedPath(library.context, job.result?.token as string) as string);
  return { name: job.result?.name, bytes, text: bytes.toString('utf8') };
}

describe('claims as files', () => {
  it('hold all of a claim in Markdown, its marks kept from meaning anything', async () => {
    const library = await claims();
    const { rows } = await library.do('claims.list', { text: 'suspected' });
    const claim = await library.do('claims.get', { id: rows[0]?.id as string });
    const study = claim.evidence.find(({ stance }) => stance === 'against');
    // The study itself, beside the article that has it from there.
    await library.do('claims.addEvidence', { claimId: claim.id, sourceId: study?.sourceId, stance: 'for' });
    const { name, text } = await exported(library, { report: 'claims', format: 'md' });
    expect(name).toBe('Claims.md');
    expect(text).toContain('## Most \\*suspected\\* cases involve one site.');
    for (const line of [
      '- **Status:** Approved on January 1, 2026, M. Lindqvist',
      '- **Approved wording:** Nearly three in four.',
      '- **Caveat:** Say where.',
      '- **Figure:** 73 percent of suspected cases, United States, 2012 to 2016, as of January 2017, not to be used after 2018',
      '- **Warning:** “73 percent” was to be used until 2018 only.',
      '- **One root:** 2 pieces of evidence for it go back to A \\<study\\> and count once.',
      '### Evidence for it',
      '  - **It rests on:** A \\<study\\>',
      '  - **Note:** Of reports, not of cases.',
      '### Evidence against it',
    ])
      expect(text).toContain(`${line}\n`);
  });

  it('stand in a web page with nothing that runs or loads', async () => {
    const { text } = await exported(await claims(), { report: 'timeline', format: 'html' });
    expect(text).toContain("default-src 'none'");
    const words = visibleText(parseHtml(text));
    expect(words.indexOf('May 2014: A <study>')).toBeGreaterThan(0);
    expect(words.indexOf('May 2014: A <study>')).toBeLessThan(words.indexOf('An Article'));
    expect(words).toContain('Against: Most *suspected* cases');
  });

  it('are a table on its side in Word, claims against sources', async () => {
    const { name, bytes } = await exported(await claims(), { report: 'matrix', format: 'docx' });
    expect(name).toBe('Claims by evidence.docx');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('A &lt;study&gt; (May 2014)');
    expect(xml).toMatch(/1 against.*1 for/s);
  });

  it('open in a spreadsheet as words, never as a formula', async () => {
    const library = await claims();
    const { text } = await exported(library, { report: 'matrix', format: 'csv' });
    expect(text).toContain(`\r\n"'=HYPERLINK(""x"")",Draft,,\r\n`.replace(`"'=`, `"'=`));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const table = readCsvTable((await exported(library, { report: 'timeline', format: 'csv' })).text);
    expect(table.rows.map(({ cells }) => cells.slice(0, 2).concat(cells[5] as string))).toEqual([
      ['2014-05', 'A <study>', ''],
      ['2017', 'An article', '73 | percent'],
    ]);
    const one = readCsvTable((await exported(library, { report: 'claims', format: 'csv' }, { status: 'draft' })).text);
    expect(one.rows.map(({ cells }) => cells[0])).toEqual(['=HYPERLINK("x")']);
  });

  it('say when there is nothing to write', async () => {
    const library = await claims();
    const none = library.do('claims.export', { report: 'claims', format: 'md', filter: { text: 'zebra' } });
    await expect(none).rejects.toThrow('There is no claim to export here.');
    const bare = library.do('claims.export', { report: 'matrix', format: 'csv', filter: { status: 'draft' } });
    await expect(bare).rejects.toThrow('have no evidence yet');
  });
});
