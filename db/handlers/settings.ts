import { keptOpenKey } from '../../shared/contract/kept-open';
import { protectedNamesKey } from '../../shared/contract/protected-names';
import { ownStylesKey } from '../actions/own-styles';
import { tableMapsKey } from '../actions/table-maps';
import { readSettings, writeSetting } from '../store/settings';
import type { Handlers } from './handler';

export const settingsHandlers: Handlers<'settings.get' | 'settings.set'> = {
  // The texts of own styles and the maps of tables are no setting that a window needs: `citations.styles` and `imports.look` give them.
  'settings.get': ({ db }) => {
    const { [ownStylesKey]: _, [tableMapsKey]: __, ...settings } = readSettings(db);
    return settings;
  },
  'settings.set': ({ db, emit }, { key, value }) => {
    writeSetting(db, key, value);
    // What is open in a window is told to nobody: with every tab, all that is made of settings would be read anew.
    if (key === keptOpenKey) return null;
    // Briefs are checked against the names; they are read anew as after any change of what they are checked against.
    emit({ type: 'changed', nouns: key === protectedNamesKey ? ['settings', 'library'] : ['settings'] });
    return null;
  },
};
