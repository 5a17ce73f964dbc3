import { describe, expect, it } from 'vitest';
import { type TestLibrary, testLibrary } from '../support/library';

const source = async (library: TestLibrary, title: string, date = '2017') =>
  (await library.do('sources.create', { kind: 'ngo-report', fields: { title, date } })).id;

const figure = {
  value: '73',
  unit: 'percent',
  counted: 'of suspected cases',
  place: 'United States',
  from: '',
  to: '',
  asOf: '2017-01',
  expires: '',
};

describe('claims', () => {
  it('hold a statement, its figures and evidence for and against it', async () => {
    const library = testLibrary();
    const report = await source(library, 'Knowing Facilitation');
    const { id } = await library.do('claims.create', {
      statement: 'Most suspected cases involve one site.',
      figures: [figure],
    });
    const { id: quotationId } = await library.do('quotes.create', {
      sourceId: report,
      text: 'seventy-three percent',
      anchor: null,
    });
    await library.do('claims.addEvidence', { claimId: id, quotationId, stance: 'for' });
    await library.do('claims.addEvidence', {
      claimId: id,
      sourceId: await source(library, 'A reply'),
      stance: 'against',
    });
    expect(await library.do('claims.list', {})).toMatchObject({
      total: 1,
      rows: [{ supporting: 1, opposing: 1, roots: 1 }],
    });
    expect(
      (await library.do('claims.get', { id })).evidence.map((each) => [each.stance, each.quotation?.text]),
    ).toEqual([
      ['for', 'seventy-three percent'],
      ['against', undefined],
    ]);
    const { rows } = await library.do('sources.list', {
      scope: { ids: [report] },
      sort: { by: 'title', descending: false },
    });
    expect(rows[0]?.claims).toBe(1);
  });

  it('warn when all that supports them is one source told twice', async () => {
    const library = testLibrary();
    const [study, article, blog] = [
      await source(library, 'Study'),
      await source(library, 'Article'),
      await source(library, 'Blog'),
    ];
    await library.do('relations.add', { fromId: article, toId: study, kind: 'cites' });
    await library.do('relations.add', { fromId: blog, toId: article, kind: 'cites' });
    const { id } = await library.do('claims.create', { statement: 'It is so.' });
    for (const sourceId of [article, blog])
      await library.do('claims.addEvidence', { claimId: id, sourceId, stance: 'for' });
    const claim = await library.do('claims.get', { id });
    expect(claim.sharedRoots).toMatchObject([{ rootId: study, rootTitle: 'Study' }]);
    expect(claim.warnings).toContain('All that supports it goes back to one source: it counts once.');
  });

  it('lose an approval when the words it was given to change', async () => {
    const library = testLibrary();
    const { id } = await library.do('claims.create', { statement: 'A.', status: 'approved', reviewer: 'M. L.' });
    expect(await library.do('claims.get', { id })).toMatchObject({
      status: 'approved',
      reviewedAt: expect.any(String),
    });
    await library.do('claims.update', { id, caveat: 'Say where.' });
    expect((await library.do('claims.get', { id })).status).toBe('approved');
    await library.do('claims.update', { id, statement: 'Not A.' });
    expect(await library.do('claims.get', { id })).toMatchObject({ status: 'in-review', reviewedAt: null });
  });

  it('warn of figures that are out of date or say too little', async () => {
    const library = testLibrary();
    const { id } = await library.do('claims.create', {
      statement: 'A.',
      figures: [
        { ...figure, expires: '2018' },
        { ...figure, counted: '', asOf: '' },
      ],
    });
    const { warnings } = await library.do('claims.get', { id });
    expect(warnings).toContain('“73 percent” was to be used until 2018 only.');
    expect(warnings).toContain('“73 percent” does not say what is counted.');
  });

  it('come and go with undo, evidence and all', async () => {
    const library = testLibrary();
    const { id } = await library.do('claims.create', { statement: 'A.' });
    await library.do('claims.addEvidence', { claimId: id, sourceId: await source(library, 'Report'), stance: 'for' });
    await library.do('claims.remove', { id });
    expect(await library.do('claims.list', {})).toMatchObject({ total: 0 });
    await library.do('history.undo', {});
    expect((await library.do('claims.get', { id })).evidence).toHaveLength(1);
  });

  it('keep their evidence’s place when a quotation is deleted and brought back', async () => {
    const library = testLibrary();
    const sourceId = await source(library, 'Report');
    const { id } = await library.do('claims.create', { statement: 'A.' });
    const { id: quotationId } = await library.do('quotes.create', { sourceId, text: 'words', anchor: null });
    await library.do('claims.addEvidence', { claimId: id, quotationId, stance: 'for' });
    await library.do('quotes.remove', { id: quotationId });
    expect((await library.do('claims.get', { id })).evidence).toMatchObject([{ quotation: null }]);
    await library.do('history.undo', {});
    expect((await library.do('claims.get', { id })).evidence).toMatchObject([{ quotation: { id: quotationId } }]);
  });

  it('go out as a matrix, a timeline and Markdown, with no formula in a cell', async () => {
    const library = testLibrary();
    const { id } = await library.do('claims.create', { statement: '=HYPERLINK("x")' });
    await library.do('claims.addEvidence', { claimId: id, sourceId: await source(library, 'Report'), stance: 'for' });
    const matrix = await library.do('claims.export', { as: 'matrix-csv' });
    expect(matrix.text).toBe('"Claim","Status","Report"\r\n"\'=HYPERLINK(""x"")","draft","1 for"\r\n');
    expect((await library.do('claims.export', { as: 'timeline-csv' })).text).toContain('"2017","Report"');
    expect((await library.do('claims.export', { as: 'markdown' })).text).toContain('- For:');
    expect((await library.do('claims.matrix', {})).cells).toMatchObject([{ supporting: 1, opposing: 0 }]);
  });
});
