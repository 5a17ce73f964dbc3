import type { Connection } from '../connection';

type Row = Record<string, string | number | null>;

/**
 * A source whose addition is undone keeps in the bin the tag that was made for it. Where a tag of that name comes back, by
 * undoing further, the one that waits gives way: names are unique, and no step may stand in the way of those before it.
 */
export function makeWay({ sql }: Connection, { id, name }: Row): void {
  const other = sql.prepare('SELECT id FROM tags WHERE lower(name) = lower(?) AND id <> ?').pluck().get(name, id);
  if (other === undefined) return;
  const taken = sql.prepare('SELECT 1 FROM tags WHERE lower(name) = lower(?)');
  let number = 2;
  while (taken.get(`${name} (${number})`)) number++;
  sql.prepare('UPDATE tags SET name = ? WHERE id = ?').run(`${name} (${number})`, other);
}

/** Gives a tag that is there the name under which it was made, where no other has it. */
export function nameAgain({ sql }: Connection, { id, name }: Row): void {
  sql
    .prepare(
      'UPDATE tags SET name = @name WHERE id = @id AND NOT EXISTS (SELECT 1 FROM tags WHERE lower(name) = lower(@name) AND id <> @id)',
    )
    .run({ id, name });
}
