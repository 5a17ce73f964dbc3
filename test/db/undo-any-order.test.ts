import { describe, expect, it } from 'vitest';
import { partIds } from '../../db/store/binned-parts';
import type { ProcedureName } from '../../shared/contract/contract';
import { partKinds } from '../../shared/model/bin';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, testLibrary } from '../support/library';
import { Random } from '../support/random';
import { builtTaskWorker } from '../support/task-worker';

/** Every table of records; a step and its undoing must leave them row for row as they were. */
const tables =
  'sources creators attachments notes tags source_tags collections collection_sources relations quotations quotation_tags claims claim_evidence claim_tags saved_searches page_maps briefs';

/** Every row of the records, and what the pages are called. */
function records(library: TestLibrary): Record<string, string[]> {
  const { sql } = library.context.db;
  const out: Record<string, string[]> = {};
  for (const table of tables.split(' '))
    out[table] = sql
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  out.labels = sql
    .prepare('SELECT sha256, page, label FROM pages')
    .all()
    .map((row) => JSON.stringify(row))
    .sort();
  return out;
}

/** Each tag with its sources outside the bin, counted by SQL alone. */
function truth(library: TestLibrary) {
  const { sql } = library.context.db;
  return sql
    .prepare(
      'SELECT t.name, (SELECT count(*) FROM source_tags st JOIN sources s ON s.id = st.source_id WHERE st.tag_id = t.id AND s.binned_at IS NULL) n FROM tags t ORDER BY name',
    )
    .all();
}

describe('undo', () => {
  it.each([3, 11])('takes back steps of any kind in any order, seed %i', async (seed) => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const random = new Random(seed);
    const { sql } = library.context.db;
    await importPaths(library, [
      folderOf({
        'one.txt': 'The first text speaks of immunity and of litigation.\fIts second page speaks of legislation only.',
        'two.txt': 'The second text is about the remedy.\fIt has another page of words on it.',
        'three.md': '# Third\n\nA third text with immunity in it.',
      }),
    ]);
    for (const title of ['A', 'B', 'C', 'A'])
      await library.do('sources.create', { kind: 'film', fields: { title }, tags: ['x', 'y'] });
    const col = (query: string): string[] => sql.prepare(query).pluck().all() as string[];
    const any = (query: string) => {
      const list = col(query);
      return list.length ? random.pick(list) : null;
    };
    const live = () =>
      random.pick(
        col('SELECT id FROM sources WHERE binned_at IS NULL').concat(col('SELECT id FROM sources').slice(0, 1)),
      );
    const tag = () => any('SELECT id FROM tags');
    const collection = () => any('SELECT id FROM collections');
    const quote = () => any('SELECT id FROM quotations');
    const claim = () => any('SELECT id FROM claims');
    const word = () => random.pick(['x', 'y', 'z', 'immunity', 'Remedy', 'numbers', 'Ä']);
    const words = () => `${word()} ${word()} ${random.between(1, 99)}`;
    const some = () => [...new Set([live(), live(), live()])];
    const anchored = () => {
      const at = sql
        .prepare(
          'SELECT a.source_id s, p.sha256, p.page, p.text FROM pages p JOIN attachments a ON a.sha256 = p.sha256',
        )
        .all() as { s: string; sha256: string; page: number; text: string }[];
      if (!at.length) return null;
      const p = random.pick(at);
      const start = random.between(0, Math.max(0, p.text.length - 12));
      const exact = p.text.slice(start, start + 11);
      return {
        sourceId: p.s,
        text: exact.trim() || 'x',
        anchor: {
          sha256: p.sha256,
          page: p.page,
          endPage: p.page,
          start,
          end: start + exact.length,
          exact,
          prefix: '',
          suffix: '',
        },
      };
    };
    type Op = () => [ProcedureName, unknown] | null;
    const withId = (id: string | null, name: string, more: object = {}): [ProcedureName, unknown] | null =>
      id === null ? null : [name as ProcedureName, { id, ...more }];
    const ops: Op[] = [
      () => [
        'sources.update',
        { id: live(), fields: { title: words(), abstract: random.chance(0.5) ? words() : null } },
      ],
      () => ['sources.update', { id: live(), kind: random.pick(['film', 'book', 'case', 'photograph']) }],
      () => ['sources.update', { id: live(), creators: [{ role: 'author', literal: words() }] }],
      () => ['sources.confirm', { id: live() }],
      () => ['sources.bin', { ids: some() }],
      () => ['sources.restore', { ids: col('SELECT id FROM sources') }],
      () => {
        const [keep, ...from] = some();
        return from.length ? ['sources.merge', { keep, from }] : null;
      },
      () => {
        const ids = some();
        return ids.length > 1 ? ['sources.keepApart', { ids }] : null;
      },
      () => {
        const a = any('SELECT id FROM attachments');
        return a ? ['files.remove', { attachmentId: a }] : null;
      },
      () => ['tags.create', { name: words(), parentId: tag() }],
      () => withId(tag(), 'tags.update', { name: words() }),
      () => withId(tag(), 'tags.update', { parentId: random.chance(0.3) ? null : tag() }),
      () => withId(tag(), 'tags.update', { color: '#123456' }),
      () => {
        const [from, into] = [tag(), tag()];
        return from && into && from !== into ? ['tags.merge', { from, into }] : null;
      },
      () => withId(tag(), 'tags.remove'),
      () => ['tags.apply', { ids: some(), add: [word(), words()], remove: [word()] }],
      () => ['tags.applyToScope', { scope: { query: word() }, add: [word()], remove: [word()] }],
      () => ['collections.create', { name: words(), parentId: collection() }],
      () =>
        withId(collection(), 'collections.update', {
          name: words(),
          parentId: random.chance(0.5) ? null : collection(),
        }),
      () => withId(collection(), 'collections.remove'),
      () => withId(collection(), 'collections.add', { sourceIds: some() }),
      () => withId(collection(), 'collections.take', { sourceIds: some() }),
      () => ['notes.save', { sourceId: live(), body: words() }],
      () => {
        const n = sql.prepare('SELECT id, source_id s FROM notes').all() as { id: string; s: string }[];
        if (!n.length) return null;
        const note = random.pick(n);
        return ['notes.save', { id: note.id, sourceId: note.s, body: random.chance(0.2) ? '' : words() }];
      },
      () => withId(any('SELECT id FROM notes'), 'notes.remove'),
      () => [
        'relations.add',
        { fromId: live(), toId: live(), kind: random.pick(['cites', 'about', 'part-of', 'related']) },
      ],
      () => withId(any('SELECT id FROM relations'), 'relations.remove'),
      () => ['searches.save', { name: words(), query: word() }],
      () => withId(any('SELECT id FROM saved_searches'), 'searches.save', { name: words(), query: words() }),
      () => withId(any('SELECT id FROM saved_searches'), 'searches.remove'),
      () => {
        const q = anchored();
        return q ? ['quotes.create', { ...q, tags: [word()], comment: words() }] : null;
      },
      () => ['quotes.create', { sourceId: live(), text: words(), anchor: null, pinpoint: '0:12' }],
      () => withId(quote(), 'quotes.update', { text: words(), comment: words(), meaning: 'figure', tags: [word()] }),
      () => {
        const [id, q] = [quote(), anchored()];
        return id && q ? ['quotes.place', { id, anchor: q.anchor }] : null;
      },
      () => withId(quote(), 'quotes.remove'),
      () => {
        const ids = [quote(), quote()].filter((id) => id !== null);
        return ids.length ? ['quotes.tag', { ids: [...new Set(ids)], add: [word()], remove: [word()] }] : null;
      },
      () => {
        const ids = [quote(), quote()].filter((id) => id !== null);
        return ids.length ? ['quotes.removeAll', { ids: [...new Set(ids)] }] : null;
      },
      () => ['quotes.verifyAll', {}],
      () => ['claims.create', { statement: words(), tags: [word()], figures: [] }],
      () =>
        withId(claim(), 'claims.update', {
          statement: words(),
          status: random.pick(['approved', 'draft', 'retired']),
          tags: [word()],
        }),
      () => withId(claim(), 'claims.remove'),
      () => {
        const id = claim();
        return id ? ['claims.addEvidence', { claimId: id, sourceId: live(), stance: 'for' }] : null;
      },
      () => {
        const [id, q] = [claim(), quote()];
        return id && q ? ['claims.addEvidence', { claimId: id, quotationId: q, stance: 'against' }] : null;
      },
      () => withId(any('SELECT id FROM claim_evidence'), 'claims.updateEvidence', { stance: 'against', note: words() }),
      () => withId(any('SELECT id FROM claim_evidence'), 'claims.removeEvidence'),
      () => {
        const kind = random.pick(partKinds);
        const ids = partIds(library.context.db, kind);
        return ids.length ? ['bin.restore', { kind, ids: [random.pick(ids)] }] : null;
      },
      () => {
        const f = sql.prepare('SELECT a.source_id s, a.sha256 h FROM attachments a').all() as {
          s: string;
          h: string;
        }[];
        if (!f.length) return null;
        const { s, h } = random.pick(f);
        return [
          'pages.setMap',
          {
            sourceId: s,
            sha256: h,
            anchors: random.chance(0.3) ? [] : [{ page: 0, label: String(random.between(1, 40)) }],
            scheme: random.pick([null, 'page']),
          },
        ];
      },
    ];
    const look = async (label: string) => {
      const tags = await library.do('tags.list', {});
      expect(
        tags.map(({ name, count }) => ({ name, n: count })).sort((a, b) => (a.name < b.name ? -1 : 1)),
        `tags after ${label}`,
      ).toEqual((truth(library) as { name: string; n: number }[]).sort((a, b) => (a.name < b.name ? -1 : 1)));
      for (const q of ['immunity', 'x OR y', 'remedy', 'tag:x']) {
        const found = await library.do('search.run', { query: q, limit: 1000 });
        const by = <T>(of: (id: string) => T[]) => {
          const n = new Map<T, number>();
          for (const { sourceId } of found.hits) for (const v of of(sourceId)) n.set(v, (n.get(v) ?? 0) + 1);
          return [...n].map(([v, c]) => `${v} ${c}`).sort();
        };
        expect(
          found.facets.kind.map(({ value, count }) => `${value} ${count}`).sort(),
          `kinds of ${q} after ${label}`,
        ).toEqual(by((id) => sql.prepare('SELECT kind FROM sources WHERE id = ?').pluck().all(id)));
        expect(
          found.facets.tag.map(({ label: l, count }) => `${l} ${count}`).sort(),
          `tags of ${q} after ${label}`,
        ).toEqual(
          by((id) =>
            sql
              .prepare('SELECT t.name FROM source_tags s JOIN tags t ON t.id = s.tag_id WHERE source_id = ?')
              .pluck()
              .all(id),
          ),
        );
        expect(
          found.facets.collection.map(({ label: l, count }) => `${l} ${count}`).sort(),
          `collections of ${q} after ${label}`,
        ).toEqual(
          by((id) =>
            sql
              .prepare(
                'SELECT c.name FROM collection_sources s JOIN collections c ON c.id = s.collection_id WHERE source_id = ?',
              )
              .pluck()
              .all(id),
          ),
        );
      }
      const check = await library.do('library.check', {});
      expect(check.problems, label).toEqual([]);
    };
    const before: { label: string; call: string; state: Record<string, string[]> }[] = [];
    const depth = () => sql.prepare('SELECT count(*) FROM commits WHERE undone = 0').pluck().get() as number;
    for (let step = 0; step < 50; step++) {
      const op = random.pick(ops)();
      if (!op) continue;
      const state = records(library);
      const steps = depth();
      const reply = await library.call(op[0], op[1] as never);
      if (!reply.ok) {
        expect(['conflict', 'invalid', 'not-found', 'unsupported'], `${op[0]} ${reply.message}`).toContain(reply.code);
        expect(records(library), `${op[0]} refused but changed`).toEqual(state);
        continue;
      }
      if (depth() > steps) before.push({ call: `${op[0]} ${JSON.stringify(op[1])}`, label: op[0], state });
      else if (op[0] !== 'quotes.verifyAll') expect(records(library), `${op[0]} changed without a step`).toEqual(state);
      if (step % 10 === 9) await look(`${seed}/${step} ${op[0]}`);
    }
    expect(before.length).toBeGreaterThan(20);
    const end = records(library);
    for (const { call, state } of before.toReversed()) {
      await library.do('history.undo', {});
      expect(records(library), `undo of ${call}`).toEqual(state);
    }
    await look('all undone');
    for (const _ of before) await library.do('history.redo', {});
    expect(records(library), 'all done again').toEqual(end);
    await look('all done again');
  });
});
