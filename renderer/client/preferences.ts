import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import { protectedNames, protectedNamesKey } from '../../shared/contract/protected-names';
import { useCall } from './host-context';
import { toastFailure } from './toast';
import { useQuery } from './use-query';

/** What the window remembers in the library's settings, each with the value it has until a person chooses. */
const preferences = {
  'window.appearance': z.enum(['system', 'light', 'dark', 'contrast-light', 'contrast-dark']).catch('system'),
  'window.density': z.enum(['compact', 'roomy']).catch('compact'),
  'window.panels': z.record(z.string(), z.number()).nullable().catch(null),
  'window.inspector': z.boolean().catch(true),
  'window.sidebar': z.boolean().catch(true),
  'window.closed': z.array(z.string()).catch([]),
  'window.sort': z
    .object({
      by: z.enum(['title', 'kind', 'date', 'added', 'changed', 'author', 'court']),
      descending: z.boolean(),
    })
    .catch({ by: 'added', descending: true }),
  'window.columns': z
    .array(z.enum(['byline', 'date', 'tags', 'files', 'quotes', 'missing']))
    .catch(['tags', 'missing', 'quotes', 'files']),
  'reader.doubts': z.boolean().catch(true),
  'reader.darkPaper': z.boolean().catch(false),
  [protectedNamesKey]: protectedNames,
  'citation.style': z.string().catch('bluebook'),
  'citation.form': z.enum(['practitioner', 'academic']).catch('practitioner'),
};
export type PreferenceKey = keyof typeof preferences;
export type Preference<K extends PreferenceKey> = z.output<(typeof preferences)[K]>;

/** Reads one preference out of stored settings; what does not fit is the default, never an error. */
export function readPreference<K extends PreferenceKey>(stored: Record<string, unknown>, key: K): Preference<K> {
  return preferences[key].parse(stored[key]) as Preference<K>;
}

/** A preference and how to set it: shown at once, stored in the library's settings. */
export function usePreference<K extends PreferenceKey>(key: K): [Preference<K>, (value: Preference<K>) => void] {
  const { data } = useQuery('settings.get', {});
  const client = useQueryClient();
  const call = useCall();
  const set = useCallback(
    (value: Preference<K>) => {
      client.setQueryData<Record<string, unknown>>(['settings.get', {}], (now) => ({ ...now, [key]: value }));
      call('settings.set', { key, value }).catch(toastFailure);
    },
    [client, call, key],
  );
  const stored = data?.[key];
  return [useMemo(() => readPreference({ [key]: stored }, key), [stored, key]), set];
}
