import type { LibraryConnection } from '../../db/open';
import type { InputOf } from '../../shared/contract/contract';
import { ask, UsageError } from './invocation';

type Scope = InputOf<'sources.list'>['scope'];

/** The sources that a query finds; all of them when there is none. */
export function scopeOfQuery(query: string | undefined): Scope {
  return query === undefined ? { place: 'all' } : { query };
}

/**
 * Those of these ids that name no source of the library, in the bin or out of it.
 * @throws UsageError when that is one of them (`all`), or all of them.
 */
export async function unknownIds(
  library: LibraryConnection,
  ids: readonly string[],
  { all = false } = {},
): Promise<string[]> {
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const reply = /^[0-9A-Za-z_-]{1,64}$/.test(id) ? await library.call('sources.get', { id }) : null;
    if (!reply?.ok) unknown.push(id);
  }
  const [first] = unknown;
  if (first !== undefined && (all || unknown.length === new Set(ids).size))
    throw new UsageError(`${noSource(first)} casebench list shows them.`);
  return unknown;
}

/** What is said of an id that no source has. */
export const noSource = (id: string) => `There is no source with the id “${id}” in this library.`;

/** The id of a collection by its name (whatever its case) or its id. @throws UsageError when none or several fit. */
export async function collectionNamed(library: LibraryConnection, text: string): Promise<string> {
  const all = await ask(library, 'collections.list', {});
  const byId = all.find((collection) => collection.id === text);
  const named = all.filter((collection) => collection.name.toLowerCase() === text.toLowerCase());
  if (byId) return byId.id;
  if (named.length > 1)
    throw new UsageError(
      `Several collections are called “${text}”. Name one by its id: ${named.map(({ id }) => id).join(', ')}.`,
    );
  const [only] = named;
  if (!only) throw new UsageError(`There is no collection called “${text}”.`);
  return only.id;
}
