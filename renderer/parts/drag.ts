/** What is being dragged inside the window. */
export type Dragged =
  | { type: 'sources'; ids: string[] }
  | { type: 'collection'; id: string; name: string }
  | { type: 'tag'; id: string; name: string };

/** Where it may be let go. */
export type DropTarget =
  | { type: 'collection'; id: string; name: string }
  | { type: 'collections' }
  | { type: 'tag'; id: string; name: string }
  | { type: 'tags' }
  | { type: 'bin' };

/** Whether this can be let go here: sources anywhere but a heading, a collection or a tag in another of its kind. */
export function accepts(target: DropTarget, dragged: Dragged | undefined): boolean {
  if (!dragged) return false;
  if (dragged.type === 'sources') return target.type === 'collection' || target.type === 'tag' || target.type === 'bin';
  if (target.type === 'collections') return dragged.type === 'collection';
  if (target.type === 'tags') return dragged.type === 'tag';
  return target.type === dragged.type && target.id !== dragged.id;
}
