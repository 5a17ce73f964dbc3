import { useCallback } from 'react';
import { useCall } from '../client/host-context';
import { toast, toastFailure } from '../client/toast';
import { copyRich } from '../parts/clipboard';

/** Puts a stored quotation with its citation and pinpoint on the clipboard. */
export function useCopyQuote(): (id: string) => Promise<void> {
  const call = useCall();
  return useCallback(
    async (id) => {
      try {
        await copyRich(await call('quotes.copy', { id }));
        toast('Copied with its citation.');
      } catch (error) {
        toastFailure(error);
      }
    },
    [call],
  );
}
