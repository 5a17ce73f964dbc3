import { ownStylesKey } from '../actions/own-styles';
import { readSettings, writeSetting } from '../store/settings';
import type { Handlers } from './handler';

export const settingsHandlers: Handlers<'settings.get' | 'settings.set'> = {
  // The texts of own styles are no setting that a window needs; `citations.styles` lists them.
  'settings.get': ({ db }) => {
    const { [ownStylesKey]: _, ...settings } = readSettings(db);
    return settings;
  },
  'settings.set': ({ db, emit }, { key, value }) => {
    writeSetting(db, key, value);
    emit({ type: 'changed', nouns: ['settings'] });
    return null;
  },
};
