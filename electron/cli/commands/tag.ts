import { ask, type Invocation, type Outcome } from '../invocation';

/** `tag add|remove TAG ID...`: a tag that does not exist is made by `add`. */
export async function changeTag(
  invocation: Invocation,
  change: 'add' | 'remove',
  tag: { name: string; ids: string[] },
): Promise<Outcome> {
  const library = await invocation.library();
  const { changed } = await ask(library, 'tags.apply', { ids: tag.ids, [change]: [tag.name] });
  return { data: { changed }, text: `${changed} changed` };
}
