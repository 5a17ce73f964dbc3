import { ask, type Invocation, type Outcome, UsageError } from '../invocation';
import { noSource, unknownIds } from '../scopes';

/** `tag add|remove TAG ID...`: a tag that does not exist is made by `add`. */
export async function changeTag(
  invocation: Invocation,
  change: 'add' | 'remove',
  tag: { name: string; ids: string[] },
): Promise<Outcome> {
  const library = await invocation.library();
  if (tag.name.trim() === '') throw new UsageError('A tag needs a name.');
  const unknown = await unknownIds(library, tag.ids);
  for (const id of unknown) invocation.note(noSource(id));
  const ids = tag.ids.filter((id) => !unknown.includes(id));
  const { changed } = await ask(library, 'tags.apply', { ids, [change]: [tag.name] });
  return { data: { changed }, text: `${changed} changed`, someFailed: unknown.length > 0 };
}
