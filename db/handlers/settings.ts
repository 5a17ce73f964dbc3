import { keptOpenKey } from '../../shared/contract/kept-open';
import { protectedNamesKey } from '../../shared/contract/protected-names';
import { ownStylesKey } from '../actions/own-styles';
import { keysKeys } from '../actions/renew-keys';
import { tableMapsKey } from '../actions/table-maps';
import { readSettings, writeSetting } from '../store/settings';
import type { Handlers } from './handler';

/** What no window asks of settings: `citations.styles` gives own styles, `imports.look` maps of tables, and keys are the library's. */
const own = new Set([ownStylesKey, tableMapsKey, ...keysKeys]);

export const settingsHandlers: Handlers<'settings.get' | 'settings.set'> = {
  'settings.get': ({ db }) => Object.fromEntries(Object.entries(readSettings(db)).filter(([key]) => !own.has(key))),
  'settings.set': ({ db, emit }, { key, value }) => {
    writeSetting(db, key, value);
    // What is open in a window is told to nobody: with every tab, all that is made of settings would be read anew.
    if (key === keptOpenKey) return null;
    // Briefs are checked against the names; they are read anew as after any change of what they are checked against.
    emit({ type: 'changed', nouns: key === protectedNamesKey ? ['settings', 'library'] : ['settings'] });
    return null;
  },
};
