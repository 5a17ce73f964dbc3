import { useCallback } from 'react';
import { useCall } from '../client/host-context';
import { usePreference } from '../client/preferences';
import { toast, toastFailure } from '../client/toast';
import { copyRich } from './clipboard';

/** Puts a stored quotation with its citation and pinpoint on the clipboard. */
export function useCopyQuote(): (id: string) => Promise<void> {
  const call = useCall();
  const [style] = usePreference('citation.style');
  const [form] = usePreference('citation.form');
  return useCallback(
    async (id) => {
      try {
        await copyRich(await call('quotes.copy', { id, style, form }));
        toast('Copied with its citation.');
      } catch (error) {
        toastFailure(error);
      }
    },
    [call, style, form],
  );
}
