import { useMemo } from 'react';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract';
import { type TypedCall, useCall } from './host-context';
import { toast, toastFailure } from './toast';

/** Makes a change; a failure is told to the person and answered with undefined. With `done`, says so and offers Undo. */
export type Act = <N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
  done?: Done<OutputOf<N>>,
) => Promise<OutputOf<N> | undefined>;
type Done<T> = string | ((value: T) => string | null);

/** How places change the library: one call, failures told, and what can be undone says so. */
export function useAct(): Act {
  const call = useCall();
  return useMemo(() => actOver(call), [call]);
}

function actOver(call: TypedCall): Act {
  return async (name, input, done) => {
    try {
      const value = await call(name, input);
      const words = typeof done === 'function' ? done(value) : done;
      if (words) {
        const { undo } = await call('history.state', {});
        toast(words, undo ? { label: 'Undo', run: () => void undoOnly(call, undo) } : undefined);
      }
      return value;
    } catch (error) {
      toastFailure(error);
      return undefined;
    }
  };
}

/** Undoes the change that a toast spoke of, never a later one. */
async function undoOnly(call: TypedCall, label: string): Promise<void> {
  try {
    const { undo } = await call('history.state', {});
    if (undo !== label) {
      toast('Other changes came after that one. Undo them first, one by one, with the arrow in the top bar.');
      return;
    }
    await call('history.undo', {});
    toast(`Undone: ${label}`);
  } catch (error) {
    toastFailure(error);
  }
}
