import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import type { TableLook } from '../../shared/model/table-map';
import type { Context } from './context';
import { stagedInputOf } from './staging';
import { readTableMaps } from './table-maps';

type Look = ParsedInputOf<'imports.look'>;

/**
 * What a staged table would become by what was chosen so far; null when it is no table.
 * @throws Failure when the file cannot be read
 */
export async function lookAtTable(context: Context, { file, choice, maps }: Look): Promise<TableLook | null> {
  const { path, name } = stagedInputOf(context, file);
  const remembered = [...maps, ...readTableMaps(context.db)];
  const seen = await context.pool.run({
    kind: 'look-at-table',
    path,
    name,
    remembered,
    choice: choice ?? { delimiter: null, encoding: null, header: null, columns: null, kind: null, dateOrder: null },
  });
  if (!seen.ok) throw new Failure('invalid', seen.message);
  return seen.look;
}
