import type { Task } from './task';

/** How soon a task is wanted: a window waits for the first, a person for the second, nobody for the third. */
export type Urgency = 'at-once' | 'asked' | 'background';

const order: Urgency[] = ['at-once', 'asked', 'background'];

export function urgencyOf(task: Task): Urgency {
  switch (task.kind) {
    case 'render-citations':
    case 'look-at-table':
      return 'at-once';
    case 'check-database':
    case 'read-brief':
    case 'lay-out':
    case 'find-anchors':
    case 'write-quotes':
    case 'write-claims':
    case 'mark-pdf':
    case 'write-references':
    case 'write-bundle':
      return 'asked';
    case 'extract':
      return task.bytes === undefined ? 'asked' : 'background';
    case 'ocr':
    case 'draft-read':
    case 'find-authorities':
      return 'background';
  }
}

export interface Queue<T> {
  add(entry: T): void;
  /** Takes out what comes next of the urgencies given; undefined when nothing of them waits. */
  next(among: readonly Urgency[]): T | undefined;
  /** Takes out one entry; false when it waits no more. */
  remove(entry: T): boolean;
  /** Takes out all. */
  clear(): T[];
}

/**
 * What waits for a worker. The more urgent goes first and equals in the order they came, but for files in a long line:
 * there large ones go first, so that no worker is left alone with a thousand pages when all else is done.
 */
export function createQueue<T extends { task: Task }>(): Queue<T> {
  const lines: Record<Urgency, T[]> = { 'at-once': [], asked: [], background: [] };
  return {
    add(entry) {
      const line = lines[urgencyOf(entry.task)];
      const at = isLarge(entry.task) ? line.findIndex((other) => !isLarge(other.task)) : -1;
      if (at < 0) line.push(entry);
      else line.splice(at, 0, entry);
    },
    next(among) {
      for (const urgency of order) {
        if (among.includes(urgency) && lines[urgency].length > 0) return lines[urgency].shift();
      }
      return undefined;
    },
    remove(entry) {
      const line = lines[urgencyOf(entry.task)];
      const at = line.indexOf(entry);
      if (at >= 0) line.splice(at, 1);
      return at >= 0;
    },
    clear: () => order.flatMap((urgency) => lines[urgency].splice(0)),
  };
}

/** A file of this size may well hold hundreds of pages. */
const large = 1_000_000;

function isLarge(task: Task): boolean {
  return task.kind === 'extract' && (task.bytes ?? 0) >= large;
}
