import { z } from 'zod';
import { tableMap } from '../../shared/contract/tables';
import type { TableMap } from '../../shared/model/table-map';
import type { Connection } from '../connection';
import { readSettings, writeSetting } from '../store/settings';
import type { Context } from './context';

/** The setting that keeps maps for tables whose columns come again, the latest first. */
export const tableMapsKey = 'tables.maps';

/** Of more kinds of table nobody imports in turn. */
const most = 50;

export function readTableMaps(db: Connection): TableMap[] {
  const read = z.array(tableMap).safeParse(readSettings(db)[tableMapsKey] ?? []);
  // What an older or newer version has kept and this one does not know is guessed anew.
  return read.success ? read.data : [];
}

/** Keeps maps of tables with named columns; one for the same columns gives way. */
export function rememberTableMaps({ db, emit }: Context, maps: readonly TableMap[]): void {
  const named = maps.filter(({ header }) => header);
  if (named.length === 0) return;
  const names = new Set<string>();
  const kept = [...named, ...readTableMaps(db)].filter((map) => {
    const key = JSON.stringify(map.columns.map(({ name }) => name.toLowerCase()));
    return !names.has(key) && names.add(key);
  });
  writeSetting(db, tableMapsKey, kept.slice(0, most));
  emit({ type: 'changed', nouns: ['settings'] });
}
