import { useSyncExternalStore } from 'react';

/** A piece of view state outside React, so that only the parts that read a changed corner of it render again. */
export interface ViewStore<T extends object> {
  get(): T;
  set(patch: Partial<T> | ((now: T) => Partial<T>)): void;
  listen(listener: () => void): () => void;
}

export function createViewStore<T extends object>(first: T): ViewStore<T> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (patch) => {
      now = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `pick` takes out of the store; renders again when that changes. `pick` must return the same thing for the same state. */
export function useView<T extends object, P>(store: ViewStore<T>, pick: (now: T) => P): P {
  return useSyncExternalStore(store.listen, () => pick(store.get()));
}
