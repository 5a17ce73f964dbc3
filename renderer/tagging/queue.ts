/** Where a person is in going through sources one by one. Ids are fixed when the queue begins, so that nothing jumps. */
export interface Queue {
  ids: readonly string[];
  at: number;
  /** Sources to which something was done, and sources that were passed over on purpose. */
  tagged: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
}

export type QueueStep = { type: 'next' } | { type: 'previous' } | { type: 'skip' } | { type: 'tagged'; id: string };

export function startQueue(ids: readonly string[]): Queue {
  return { ids, at: 0, tagged: new Set(), skipped: new Set() };
}

/** The queue after a step. One past the last source is the end, where it says what was done. */
export function stepQueue(queue: Queue, step: QueueStep): Queue {
  const { ids, at, tagged, skipped } = queue;
  const id = ids[at];
  switch (step.type) {
    case 'next':
      return { ...queue, at: Math.min(at + 1, ids.length) };
    case 'previous':
      return { ...queue, at: Math.max(at - 1, 0) };
    case 'skip':
      return id === undefined ? queue : { ...queue, at: at + 1, skipped: new Set([...skipped, id]) };
    case 'tagged': {
      const left = new Set(skipped);
      left.delete(step.id);
      return { ...queue, tagged: new Set([...tagged, step.id]), skipped: left };
    }
  }
}
