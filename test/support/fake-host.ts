import type { OutputOf, ParsedInputOf, ProcedureName } from '../../shared/contract/contract';
import { contract } from '../../shared/contract/contract';
import type { LibraryEvent, Noun } from '../../shared/contract/events';
import { Failure, type Reply } from '../../shared/contract/failure';
import type { Call, Host } from '../../shared/contract/host';
import type { Scope } from '../../shared/contract/inputs';
import type { Job } from '../../shared/model/job';
import type { SourceDetail } from '../../shared/model/library';
import { fakeSource, rowOf, tagNames } from './fake-sources';

type Handlers = { [N in ProcedureName]?: (input: ParsedInputOf<N>) => OutputOf<N> };

/** A host without a library behind it, for component tests and for looking at the window with 100,000 sources. */
export interface FakeHost extends Host {
  /** Every call made, in order. */
  calls: { name: ProcedureName; input: unknown }[];
  tell(event: LibraryEvent): void;
  /** Answers `name` with this from now on. */
  answer<N extends ProcedureName>(name: N, handler: (input: ParsedInputOf<N>) => OutputOf<N>): void;
}

export function createFakeHost({ sources: wanted = 200 }: { sources?: number } = {}): FakeHost {
  const sources = Array.from({ length: wanted }, (_, n) => fakeSource(n));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const listeners = new Set<(event: LibraryEvent) => void>();
  const settings: Record<string, unknown> = {};
  const tell = (event: LibraryEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const changed = (...nouns: Noun[]) => tell({ type: 'changed', nouns });
  const of = (scope: Scope) => sources.filter((source) => inScope(source, scope));
  const get = (id: string) => {
    const source = byId.get(id);
    if (!source) throw new Failure('not-found', 'There is no such source. It may have been deleted.');
    return source;
  };

  const handlers: Handlers = {
    'sources.list': ({ scope, offset, limit }) => {
      const found = of(scope);
      return { total: found.length, rows: found.slice(offset, offset + limit).map(rowOf) };
    },
    'sources.ids': ({ scope }) => of(scope).map((source) => source.id),
    'sources.get': ({ id }) => get(id),
    'sources.counts': () => ({
      all: of({ place: 'all' }).length,
      inbox: of({ place: 'inbox' }).length,
      recent: of({ place: 'recent' }).length,
      bin: of({ place: 'bin' }).length,
    }),
    'sources.quickEntries': ({ after, limit }) => {
      const from = after ? sources.findIndex((source) => source.id === after) + 1 : 0;
      const part = sources.slice(from, from + limit);
      return {
        entries: part.map((source) => {
          const { id, kind, title, byline, tags, date } = rowOf(source);
          return { id, kind, title, byline, tags: tags.join(' '), year: date.slice(0, 4) };
        }),
        next: from + limit < sources.length ? (part.at(-1)?.id ?? null) : null,
      };
    },
    'sources.update': ({ id, kind, fields, creators }) => {
      const source = get(id);
      if (kind) source.kind = kind;
      if (creators) source.creators = creators;
      for (const [key, value] of Object.entries(fields ?? {})) {
        if (value === null) delete source.fields[key];
        else source.fields[key] = value;
      }
      changed('sources');
      return null;
    },
    'sources.bin': ({ ids }) => {
      for (const id of ids) get(id).binnedAt = '2018-03-01T12:00:00.000Z';
      changed('sources');
      return { changed: ids.length };
    },
    'tags.list': () =>
      tagNames.map((name, i) => {
        const count = sources.filter((source) => source.tags.some((tag) => tag.name === name)).length;
        const parentId = name === 'good-samaritan' ? 't-immunity' : null;
        return { id: `t-${name}`, name, color: colors[i] as string, parentId, count, totalCount: count };
      }),
    'tags.suggest': () => [],
    'tags.apply': ({ ids, add, remove }) => {
      for (const id of ids) {
        const source = get(id);
        source.tags = source.tags.filter((tag) => !remove.includes(tag.name));
        for (const name of add) source.tags.push({ id: `t-${name}`, name, color: '#1b5e8c' });
      }
      changed('sources', 'tags');
      return { changed: ids.length };
    },
    'collections.list': () => [
      { id: 'c-reform', name: 'Section 230 reform', parentId: null, position: 0, count: 148, totalCount: 148 },
      { id: 'c-courts', name: 'Court rulings', parentId: 'c-reform', position: 0, count: 41, totalCount: 41 },
    ],
    'searches.list': () => [],
    'quotes.list': () => ({ total: 0, rows: [] }),
    'history.state': () => ({ undo: null, redo: null }),
    'history.ofSource': () => [],
    'jobs.list': () => [job],
    'citations.styles': () => [{ id: 'bluebook', label: 'Bluebook', engine: 'bluebook', own: false }],
    'citations.render': ({ ids }) =>
      ids.map((id) => {
        const { citation, missing } = rowOf(get(id));
        return { id, text: citation, html: citation, markdown: citation, short: null, shortHtml: null, missing };
      }),
    'library.info': () => ({
      name: 'Section 230 library',
      folder: '/library',
      sources: sources.length,
      files: sources.length,
      pages: 12_400,
      awaitingOcr: 3,
      lastBackupAt: null,
      readOnly: false,
      version: '0.1.0',
    }),
    'settings.get': () => ({ ...settings }),
    'settings.set': ({ key, value }) => {
      settings[key] = value;
      return null;
    },
  };

  const calls: FakeHost['calls'] = [];
  const call: Call = async (name, input) => {
    calls.push({ name, input });
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'invalid', message: parsed.error.message };
    const handler = handlers[name] as ((value: unknown) => OutputOf<typeof name>) | undefined;
    if (!handler) return { ok: false, code: 'unsupported', message: `The stand-in library does not know ${name}.` };
    try {
      return { ok: true, value: structuredClone(handler(parsed.data)) } as Reply<OutputOf<typeof name>>;
    } catch (error) {
      if (error instanceof Failure) return { ok: false, code: error.code, message: error.message };
      throw error;
    }
  };
  return {
    kind: 'web',
    calls,
    tell,
    answer: (name, handler) => {
      Object.assign(handlers, { [name]: handler });
    },
    call,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stageFile: async ({ name }) => ({ ok: true, value: { token: `token-${name}`, name } }),
    chooseFiles: null,
    saveFile: async () => ({ ok: true, value: { saved: true, where: null } }),
    recentLibraries: async () => ({ ok: true, value: [] }),
    openLibrary: async () => ({ ok: true, value: null }),
    fileUrl: (sha256) => `/file/${sha256}`,
    onReach: () => () => {},
    onCommand: () => () => {},
  };
}

const colors = ['#1b5e8c', '#6a9cc4', '#2a7a4b', '#b3261e', '#8a5a00'];

const job: Job = {
  id: 'j1',
  kind: 'import',
  title: 'Importing 212 files',
  state: 'running',
  total: 212,
  finished: 133,
  failed: 2,
  current: 'opinion.pdf',
  underWay: 0,
  startedAt: '2018-03-01T12:00:00.000Z',
  endedAt: null,
  message: null,
  result: null,
  warnings: [],
};

function inScope(source: SourceDetail, scope: Scope): boolean {
  if ('place' in scope) {
    if (scope.place === 'bin') return source.binnedAt !== null;
    return source.binnedAt === null && (scope.place !== 'inbox' || source.tags.length === 0);
  }
  if (source.binnedAt !== null) return false;
  if ('collection' in scope) return source.collections.some(({ id }) => id === scope.collection);
  if ('tag' in scope) return source.tags.some(({ id }) => id === scope.tag);
  if ('ids' in scope) return scope.ids.includes(source.id);
  return source.title.toLowerCase().includes(scope.query.toLowerCase());
}
