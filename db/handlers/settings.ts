import { readSettings, writeSetting } from '../store/settings';
import type { Handlers } from './handler';

export const settingsHandlers: Handlers<'settings.get' | 'settings.set'> = {
  'settings.get': ({ db }) => readSettings(db),
  'settings.set': ({ db, emit }, { key, value }) => {
    writeSetting(db, key, value);
    emit({ type: 'changed', nouns: ['settings'] });
    return null;
  },
};
