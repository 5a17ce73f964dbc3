import { describe, expect, it } from 'vitest';
import { createQueue, type Urgency } from '../../../db/tasks/queue';
import type { Task } from '../../../db/tasks/task';

const everyone: Urgency[] = ['at-once', 'asked', 'background'];
const file = (name: string, bytes: number): Task => ({ kind: 'extract', path: '', name, bytes });
const pasted: Task = { kind: 'extract', path: '', name: 'pasted' };
const cited = { kind: 'render-citations', name: 'cited' } as Task;

function drain(tasks: Task[], among = everyone): string[] {
  const queue = createQueue<{ task: Task }>();
  for (const task of tasks) queue.add({ task });
  const names: string[] = [];
  for (let next = queue.next(among); next; next = queue.next(among)) names.push(next.task.name ?? '');
  return names;
}

describe('the queue of tasks', () => {
  it('takes large files first, and large and small ones as they came', () => {
    const sizes = [10_000, 5_000_000, 20_000, 70_000_000].map((bytes, i) => file('abcd'[i] as string, bytes));
    expect(drain(sizes)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('takes what a person waits for before any file of an import', () => {
    expect(drain([file('a', 900), pasted, file('b', 1000), cited])).toEqual(['cited', 'pasted', 'a', 'b']);
  });

  it('gives a seat only what it takes', () => {
    expect(drain([file('a', 900), pasted, cited], ['at-once'])).toEqual(['cited']);
  });

  it('lets an entry be taken out once, and all be taken out', () => {
    const queue = createQueue<{ task: Task }>();
    const [one, two] = [{ task: file('a', 1) }, { task: cited }];
    queue.add(one);
    queue.add(two);
    expect(queue.remove(one)).toBe(true);
    expect(queue.remove(one)).toBe(false);
    expect(queue.clear()).toEqual([two]);
    expect(queue.next(everyone)).toBeUndefined();
  });
});
