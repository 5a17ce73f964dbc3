import type { SourceRow } from '../../../shared/model/library';
import { ask, type Invocation, type Outcome } from '../invocation';
import { row } from '../row';
import { scopeOfQuery } from '../scopes';

interface ListOptions {
  query?: string;
  limit?: number;
}

/** `list`: sources by title; all of them unless `limit` says how many. */
export async function listSources(invocation: Invocation, options: ListOptions): Promise<Outcome> {
  const library = await invocation.library();
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  const rows: SourceRow[] = [];
  for (;;) {
    const stretch = await ask(library, 'sources.list', {
      scope: scopeOfQuery(options.query),
      sort: { by: 'title', descending: false },
      offset: rows.length,
      limit: Math.min(1000, most - rows.length),
    });
    rows.push(...stretch.rows);
    if (stretch.rows.length === 0 || rows.length >= Math.min(most, stretch.total)) break;
  }
  return {
    data: rows.map(({ id, kind, title, citation, tags, files, quotes }) => ({
      id,
      kind,
      title,
      citation,
      tags,
      files,
      quotes,
    })),
    text: rows.map(({ id, kind, title, citation }) => row(id, kind, title, citation)).join('\n'),
  };
}
