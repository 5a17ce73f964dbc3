import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { HighlightMeaning } from '../../../shared/model/quotation.ts';
import { anchorOn } from './anchor-on.ts';
import type { Do } from './organise.ts';

type Row = OutputOf<'sources.list'>['rows'][number];

const marks: { page: number; meaning: HighlightMeaning; comment: string; tags: string[] }[] = [
  { page: 1, meaning: 'quote', comment: '', tags: [] },
  { page: 2, meaning: 'supports', comment: 'The sentence to begin with.', tags: ['Immunity'] },
  {
    page: 5,
    meaning: 'against',
    comment:
      'They will read this against us: a duty is presumed only where the statute names one, and ours names none. See the answer in the third footnote of the reply brief.',
    tags: ['Statutory interpretation', 'Knowledge'],
  },
  { page: 3, meaning: 'figure', comment: '', tags: ['Numbers'] },
];

/** What a person proves with: marks of every meaning on one ruling, a claim whose evidence comes from one root, pages read with OCR. */
export async function prove(call: Do): Promise<void> {
  const { rows } = await call('sources.list', {
    scope: { place: 'all' },
    sort: { by: 'title', descending: false },
    offset: 0,
    limit: 500,
  });
  const named = (begin: string): Row => {
    const row = rows.find(({ title }) => title.startsWith(begin));
    if (!row) throw new Error(`There is no “${begin}…” in the library of the screenshots.`);
    return row;
  };
  const ruling = named('Morse v. Frederick');
  for (const mark of marks) await markOne(call, ruling.id, mark);
  const [argument, reader] = [named('Transcript of Oral Argument, Arizona'), named('R. A. V. v. City of St. Paul')];
  for (const from of [argument, reader])
    await call('relations.add', { fromId: from.id, toId: ruling.id, kind: 'cites', note: '' });
  const { id } = await call('claims.create', {
    statement: 'A school may restrict speech that it reasonably regards as promoting the use of illegal drugs.',
    wording:
      'Schools may take steps to safeguard those entrusted to their care from speech that promotes illegal drugs.',
    caveat: 'Of speech at a school event only.',
    status: 'in-review',
    reviewer: 'J. Ortiz',
    tags: ['Immunity'],
    figures: [
      {
        value: '25',
        unit: 'percent',
        counted: 'students of the eighth grade who had tried an illegal drug',
        place: 'United States',
        from: '2005',
        to: '2006',
        asOf: '2007-06-25',
        expires: '2020-01-01',
      },
    ],
  });
  for (const source of [argument, reader])
    await call('claims.addEvidence', { claimId: id, sourceId: source.id, stance: 'for', note: 'Cites the ruling.' });
  const { rows: quotes } = await call('quotes.list', { sourceId: ruling.id, limit: 10 });
  const against = quotes.find(({ meaning }) => meaning === 'against');
  if (against) await call('claims.addEvidence', { claimId: id, quotationId: against.id, stance: 'against', note: '' });
  const { jobId } = await call('ocr.start', {
    sourceIds: ['public pdf judicial-conference-proceedings 1995-09', 'Order of Court'].map((title) => named(title).id),
  });
  while ((await call('jobs.get', { id: jobId })).state === 'running')
    await new Promise((done) => setTimeout(done, 500));
}

/** A sentence of a page, as a person would mark one. */
async function markOne(call: Do, sourceId: string, mark: (typeof marks)[number]): Promise<void> {
  const { files } = await call('sources.get', { id: sourceId });
  const file = files[0];
  const [page] = file ? await call('pages.text', { sha256: file.sha256, from: mark.page, count: 1 }) : [];
  if (!file || !page) throw new Error('The ruling to be marked has no such page.');
  const sentences = [...page.text.matchAll(/(?<=[a-z]{3}[.?!]”?\s)[A-Z][a-z][^.?!]{60,320}[a-z]{3}[.?!]/g)];
  const found = sentences[0];
  if (!found) throw new Error(`Page ${mark.page + 1} has no sentence to be marked.`);
  await call('quotes.create', {
    sourceId,
    text: found[0],
    anchor: anchorOn(file.sha256, page, found),
    ...{ meaning: mark.meaning, comment: mark.comment, tags: mark.tags },
  });
}
