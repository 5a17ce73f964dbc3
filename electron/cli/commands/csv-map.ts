import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { diskReason } from '../../../shared/contract/disk-reason';
import { tableMap } from '../../../shared/contract/tables';
import type { TableMap } from '../../../shared/model/table-map';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';

/** `import FILE --csv-map-guess`: the map by which a table would be read, to be changed and given to `--csv-map`. */
export async function guessMap(invocation: Invocation, paths: string[]): Promise<Outcome> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError('--csv-map-guess looks at one table at a time.');
  const is = await stat(path).catch((error: unknown) => ({ why: diskReason(error) }));
  if ('why' in is) throw new UsageError(`${path}: ${is.why}.`);
  const library = await invocation.library({ create: true });
  const file = { token: await library.stagePath(resolve(path)), name: basename(resolve(path)) };
  try {
    const look = await ask(library, 'imports.look', { file });
    if (!look) throw new UsageError(`${path} is no table that can be read: it must end in .csv or .tsv and hold text.`);
    const { map, delimiter, encoding, problems, twoWays } = look;
    for (const { is: what, column, count, first } of problems)
      invocation.note(
        `${map.columns[column]?.name}: ${count} cells that are no ${what} that can be read (line ${first[0]?.line}: “${first[0]?.text}”)`,
      );
    if (twoWays > 0)
      invocation.note(
        `${twoWays} dates can be read in two ways; dateOrder is ${map.dateOrder} (or day-first, month-first).`,
      );
    const data: TableMap = { ...map, delimiter, encoding };
    return { data, text: JSON.stringify(data, null, 2) };
  } finally {
    await ask(library, 'imports.drop', { tokens: [file.token] });
  }
}

/** The map in a JSON file. @throws UsageError when it is none */
export async function readMap(path: string): Promise<TableMap> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path}: ${diskReason(error)}.`);
  });
  let said: unknown;
  try {
    said = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const map = tableMap.safeParse(said);
  if (map.success) return map.data;
  const [issue] = map.error.issues;
  throw new UsageError(
    `${path} is no map of columns: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}.`,
  );
}
