import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/contract.ts';
import { anchorOn } from './anchor-on.ts';
import { addMoreKinds } from './more-kinds.ts';

export type Do = <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
type Row = OutputOf<'sources.list'>['rows'][number];

/** Which sources go where: by what stands in their title or what kind they are. */
const shelves: { path: string[]; holds: (row: Row) => boolean; tags: string[] }[] = [
  { path: ['Courts', 'Supreme Court', 'Oral argument'], holds: titled(/^Transcript of Oral/), tags: ['Argument'] },
  {
    path: ['Courts', 'Supreme Court', 'Opinions'],
    holds: titled(/Bartenwerfer|Trump v\. United|Kemp|Morse v|Reagan v|R\. A\. V\.|Tarrant/),
    tags: ['Opinions', 'Statutory interpretation'],
  },
  {
    path: ['Courts', 'First Circuit'],
    holds: ({ citation }) => /1st Cir\./.test(citation),
    tags: ['Opinions', 'First Circuit'],
  },
  { path: ['Courts', 'Filings'], holds: ({ kind }) => kind === 'court-document', tags: ['Filings'] },
  {
    path: ['Executive', 'Administration policy'],
    holds: titled(/^Statement of Administration/),
    tags: ['Position of the administration'],
  },
  {
    path: ['Executive', 'Judicial Conference reports'],
    holds: titled(/Judicial Conference/),
    tags: ['Court administration'],
  },
  { path: ['Congress', 'Bills'], holds: ({ kind }) => kind === 'bill' || kind === 'session-law', tags: ['Bills'] },
  { path: ['Congress', 'Congressional Record'], holds: ({ kind }) => kind === 'congressional-record', tags: ['Floor'] },
  { path: ['Press and web'], holds: ({ kind }) => kind === 'newspaper-article' || kind === 'webpage', tags: ['Press'] },
];
const parents: Record<string, string> = {
  Opinions: 'Courts',
  Argument: 'Courts',
  Filings: 'Courts',
  'First Circuit': 'Courts',
  Bills: 'Congress',
  Floor: 'Congress',
  'Statutory interpretation': 'Opinions',
};
const colours: Record<string, string> = { Courts: '#1b5e8c', Congress: '#7a4b2a', Press: '#5f6b2a' };

function titled(pattern: RegExp): (row: Row) => boolean {
  return ({ title }) => pattern.test(title);
}

/** A person's order in a library of real documents: a tree of collections, nested tags, saved searches, notes, quotations, a bin. */
export async function organise(call: Do): Promise<void> {
  await addMoreKinds(call);
  const { rows } = await call('sources.list', {
    scope: { place: 'all' },
    sort: { by: 'title', descending: false },
    offset: 0,
    limit: 1000,
  });
  const collections = new Map<string, string>();
  for (const { path, holds, tags } of shelves) {
    let parentId: string | null = null;
    for (const [depth, name] of path.entries()) {
      const key = path.slice(0, depth + 1).join('/');
      const known = collections.get(key);
      parentId = known ?? (await call('collections.create', { name, parentId })).id;
      collections.set(key, parentId);
    }
    const ids = rows.filter(holds).map(({ id }) => id);
    await call('collections.add', { id: parentId as string, sourceIds: ids });
    await call('tags.apply', { ids, add: tags });
  }
  await nest(call);
  // What has nothing yet, and what was thrown away.
  await call('collections.create', { name: 'For the hearing', parentId: null });
  await call('tags.create', { name: 'To be checked' });
  await call('sources.bin', {
    ids: rows
      .filter(({ kind }) => kind === 'letter')
      .slice(-3)
      .map(({ id }) => id),
  });
  for (const [name, query] of [
    ['Duty and knowledge', '"actual knowledge" OR "reckless disregard"'],
    ['Oral argument on statutes', 'tag:Argument statute'],
    ['Rulings since 2010', 'kind:case year:2010..'],
    ['Quoted already', 'in:quotes legislation'],
  ] as const)
    await call('searches.save', { name, query });
  for (const row of rows.filter(({ kind }) => kind === 'case' || kind === 'case-unreported' || kind === 'statement'))
    await quote(call, row);
  await throwAway(call, rows);
}

/** What was deleted apart from sources: some of everything that the bin keeps. */
async function throwAway(call: Do, rows: readonly Row[]): Promise<void> {
  const quotes = await call('quotes.list', { limit: 5 });
  await call('quotes.removeAll', { ids: quotes.rows.slice(0, 4).map(({ id }) => id) });
  const [first, second] = rows as [Row, Row];
  for (const [row, body] of [
    [first, 'Read the dissent again; it answers the second question.'],
    [second, 'Compare the printed report with the slip opinion before this is cited.'],
  ] as const)
    await call('notes.remove', { id: (await call('notes.save', { sourceId: row.id, body })).id });
  const tag = (await call('tags.create', { name: 'To be left out', color: '#9d3c72' })).id;
  await call('tags.apply', { ids: [first.id, second.id], add: ['To be left out'] });
  await call('tags.remove', { id: tag });
  const collection = (await call('collections.create', { name: 'First draft', parentId: null })).id;
  await call('collections.add', { id: collection, sourceIds: [first.id] });
  await call('collections.remove', { id: collection });
  const statement = 'Congress knew what it was doing when it left the older remedy in place.';
  await call('claims.remove', { id: (await call('claims.create', { statement })).id });
  await call('searches.remove', {
    id: (await call('searches.save', { name: 'Old terms', query: 'kind:case old' })).id,
  });
}

async function nest(call: Do): Promise<void> {
  for (const name of ['Courts', 'Congress']) await call('tags.create', { name, color: colours[name] });
  const tags = new Map((await call('tags.list', {})).map((tag) => [tag.name, tag.id]));
  for (const [name, parent] of Object.entries(parents)) {
    const id = tags.get(name);
    if (id) await call('tags.update', { id, parentId: tags.get(parent) ?? null, color: colours[parent] ?? '#1b5e8c' });
  }
  const press = tags.get('Press');
  if (press) await call('tags.update', { id: press, color: colours.Press });
}

/** A sentence of the source's second page, as a person would mark one. */
async function quote(call: Do, { id }: Row): Promise<void> {
  const { files } = await call('sources.get', { id });
  const file = files[0];
  if (!file) return;
  const [page] = (await call('pages.text', { sha256: file.sha256, from: 0, count: 3 })).toReversed();
  const found = page && /(?<=[a-z]{3}[.?!]”?\s)[A-Z][a-z][^.?!]{60,220}[a-z]{3}[.?!]/.exec(page.text);
  if (!found) return;
  const exact = found[0];
  const anchor = anchorOn(file.sha256, page, found);
  const meanings = ['quote', 'supports', 'against', 'figure'] as const;
  await call('quotes.create', { sourceId: id, text: exact, anchor, meaning: meanings[exact.length % 4] });
}
