import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../connection';
import { recogniserVersion } from '../store/authorities';
import { rederiveSources } from '../store/rebuild';
import { readSettings, writeSetting } from '../store/settings';
import type { Context } from './context';

/** Sources taken in one transaction: what a window asks meanwhile waits for one of them at most, some 15 ms. */
const stretch = 20;
const kept = 'keys.version';
/** How far it came: the version, and the last source done. */
const reached = 'keys.reached';
/** Settings in which the library notes for itself what keys it has. */
export const keysKeys: readonly string[] = [kept, reached];

/** A library without sources has none whose keys are old: those that come will be the present recogniser's. */
export function keysOfNoSource(db: Connection): void {
  const empty = db.sql.prepare('SELECT 1 FROM sources LIMIT 1').get() === undefined;
  if (empty && readSettings(db)[kept] !== recogniserVersion) writeSetting(db, kept, recogniserVersion);
}

/**
 * Works out anew the keys under which sources are cited, when an earlier recogniser did: what documents cite is read anew as
 * well, and the two must speak alike. Stopped half way it goes on from there the next time.
 */
export async function renewKeys(context: Context, signal: AbortSignal): Promise<void> {
  const { db } = context;
  const settings = readSettings(db);
  if (settings[kept] === recogniserVersion) return;
  const [version, last] = Array.isArray(settings[reached]) ? settings[reached] : [];
  for (let after = version === recogniserVersion ? Number(last) : 0; ; ) {
    const done = rederiveSources(db, after, stretch);
    if (!done) break;
    after = done.last;
    writeSetting(db, reached, [recogniserVersion, after]);
    await setImmediate();
    if (signal.aborted) return;
  }
  writeSetting(db, kept, recogniserVersion);
  writeSetting(db, reached, null);
  context.emit({ type: 'changed', nouns: ['authorities'] });
}
