import { setImmediate } from 'node:timers/promises';
import { recogniserVersion } from '../store/authorities';
import { rederiveSources } from '../store/rebuild';
import { readSettings, writeSetting } from '../store/settings';
import type { Context } from './context';

/** Sources taken in one transaction. */
const stretch = 100;
const kept = 'keys.version';

/**
 * Works out anew the keys under which sources are cited, when an earlier recogniser did: what documents cite is read anew as
 * well, and the two must speak alike. Stopped half way it begins again the next time.
 */
export async function renewKeys(context: Context, signal: AbortSignal): Promise<void> {
  const { db } = context;
  if (readSettings(db)[kept] === recogniserVersion) return;
  for (let after = 0; ; ) {
    const done = rederiveSources(db, after, stretch);
    if (!done) break;
    after = done.last;
    await setImmediate();
    if (signal.aborted) return;
  }
  writeSetting(db, kept, recogniserVersion);
  context.emit({ type: 'changed', nouns: ['authorities'] });
}
