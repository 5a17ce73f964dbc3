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
    expect(claim.sharedRoots).toMatchObject([{ stance: 'for', rootId: study, rootTitle: 'Study' }]);
    // What the same source says against it is no third piece of what speaks for it.
    await library.do('claims.addEvidence', { claimId: id, sourceId: study, stance: 'against' });
    const { sharedRoots } = await library.do('claims.get', { id });
    expect(sharedRoots.map(({ stance, evidenceIds }) => [stance, evidenceIds.length])).toEqual([['for', 2]]);
    expect(claim.warnings).toContain('All that supports it goes back to one source: it counts once.');
  });

  it('count evidence that shares a root once, and one source with two roots as one', async () => {
    const library = testLibrary();
    const made = await Promise.all(['Study', 'Survey', 'Article', 'Blog', 'Report'].map((t) => source(library, t)));
    const [study, survey, article, blog, report] = made as [string, string, string, string, string];
    for (const [fromId, toId] of [
      [article, study],
      [article, survey],
      [blog, article],
    ] as const)
      await library.do('relations.add', { fromId, toId, kind: 'cites' });
    const { id } = await library.do('claims.create', { statement: 'It is so.' });
    const counted = async (sourceId: string) => {
      await library.do('claims.addEvidence', { claimId: id, sourceId, stance: 'for' });
      return (await library.do('claims.list', {})).rows[0]?.roots;
    };
    expect(await counted(article)).toBe(1);
    expect(await counted(blog)).toBe(1);
    const { warnings } = await library.do('claims.get', { id });
    expect(warnings).toContain('All that supports it goes back to one source: it counts once.');
    expect(await counted(report)).toBe(2);
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

  it('are narrowed by words, status and the tags of their evidence, those below a tag included', async () => {
    const library = testLibrary();
    const [report, reply] = [await source(library, 'Report'), await source(library, 'Reply')];
    const { id: parentId } = await library.do('tags.create', { name: 'Immunity' });
    await library.do('tags.create', { name: 'Section 230', parentId });
    await library.do('tags.apply', { ids: [report], add: ['Section 230'] });
    const { id: quotationId } = await library.do('quotes.create', {
      sourceId: reply,
      text: 'words',
      anchor: null,
      tags: ['Numbers'],
    });
    const claim = async (statement: string, evidence: object) => {
      const { id } = await library.do('claims.create', { statement });
      await library.do('claims.addEvidence', { claimId: id, stance: 'for', ...evidence });
    };
    await claim('On the report.', { sourceId: report });
    await claim('On the quotation.', { quotationId });
    const found = async (filter: object) =>
      (await library.do('claims.list', filter)).rows.map(({ statement }) => statement);
    expect(await found({ tag: 'immunity' })).toEqual(['On the report.']);
    expect(await found({ tag: 'Numbers' })).toEqual(['On the quotation.']);
    expect(await found({ tag: 'Numbers', status: 'approved' })).toEqual([]);
    const { claims, sources } = await library.do('claims.matrix', { tag: 'Immunity' });
    expect([claims.length, sources.map(({ title }) => title)]).toEqual([1, ['Report']]);
    await library.do('sources.bin', { ids: [report] });
    expect(await found({ tag: 'Immunity' })).toEqual([]);
  });

  it('name the chain that each source has it from, in a circle too', async () => {
    const library = testLibrary();
    const [study, report, article] = [
      await source(library, 'Study'),
      await source(library, 'Report'),
      await source(library, 'Article'),
    ];
    await library.do('relations.add', { fromId: article, toId: report, kind: 'cites' });
    await library.do('relations.add', { fromId: report, toId: study, kind: 'cites' });
    const { id } = await library.do('claims.create', { statement: 'A.' });
    await library.do('claims.addEvidence', { claimId: id, sourceId: article, stance: 'for' });
    const chains = async () =>
      (await library.do('claims.get', { id })).evidence[0]?.chains.map((chain) => chain.map(({ title }) => title));
    expect(await chains()).toEqual([['Report', 'Study']]);
    await library.do('relations.add', { fromId: study, toId: article, kind: 'cites' });
    expect(await chains()).toEqual([['Report', 'Study']]);
  });

  it('hold a figure until the end of the day, month or year it may be used until', async () => {
    const library = testLibrary();
    const warned = async (expires: string) => {
      const { id } = await library.do('claims.create', { statement: 'A.', figures: [{ ...figure, expires }] });
      return (await library.do('claims.get', { id })).warnings.some((words) => words.includes('was to be used'));
    };
    // The test's clock stands on January 1, 2026.
    expect(await Promise.all(['2026', '2026-01', '2026-01-01', '2025-12-31', '2025', '2025-12~'].map(warned))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('have tags of their own, the same as sources have, and are found by them', async () => {
    const library = testLibrary();
    const { id: parentId } = await library.do('tags.create', { name: 'Numbers' });
    await library.do('tags.create', { name: 'Ads', parentId });
    const { id } = await library.do('claims.create', { statement: 'A.', tags: ['ads', 'Hearing'] });
    await library.do('claims.create', { statement: 'B.' });
    const tags = async () => (await library.do('claims.get', { id })).tags;
    const found = async (tag: string) => (await library.do('claims.list', { tag })).rows.map((row) => row.statement);
    expect(await tags()).toEqual(['Ads', 'Hearing']);
    expect(await found('numbers')).toEqual(['A.']);
    await library.do('claims.update', { id, tags: ['Hearing', 'Senate'] });
    expect(await tags()).toEqual(['Hearing', 'Senate']);
    expect(await found('Numbers')).toEqual([]);
    await library.do('history.undo', {});
    expect(await tags()).toEqual(['Ads', 'Hearing']);
    // A tag that is merged or deleted takes claims along, and undo brings them back.
    const idOf = async (name: string) => (await library.do('tags.list', {})).find((tag) => tag.name === name)?.id ?? '';
    await library.do('tags.merge', { from: await idOf('Ads'), into: await idOf('Numbers') });
    expect(await tags()).toEqual(['Hearing', 'Numbers']);
    await library.do('tags.remove', { id: await idOf('Hearing') });
    expect(await tags()).toEqual(['Numbers']);
    await library.do('history.undo', {});
    expect(await tags()).toEqual(['Hearing', 'Numbers']);
    await library.do('claims.remove', { id });
    await library.do('history.undo', {});
    expect(await tags()).toEqual(['Hearing', 'Numbers']);
  });
});
