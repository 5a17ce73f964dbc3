import type { LibraryConnection } from '../../db/open';
import type { InputOf } from '../../shared/contract/contract';
import { ask, UsageError } from './invocation';

type Scope = InputOf<'sources.list'>['scope'];

/** The sources that a query finds; all of them when there is none. */
export function scopeOfQuery(query: string | undefined): Scope {
  return query === undefined ? { place: 'all' } : { query };
}

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
