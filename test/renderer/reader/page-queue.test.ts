import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageQueue } from '../../../renderer/reader/pdf/page-queue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A queue whose work takes 20 ms a piece; what was begun is written down. */
function watched() {
  const queue = new PageQueue();
  const begun: string[] = [];
  const add = (page: number, kind: 'picture' | 'words', ms = 20) =>
    queue.add({
      page,
      kind,
      begin: () => {
        begun.push(`${kind} ${page}`);
        return { done: new Promise((done) => setTimeout(done, ms)), stop: () => begun.push(`stopped ${page}`) };
      },
    });
  return { queue, begun, add };
}

describe('what is done first for pages near the window', () => {
  it('paints the page being read first, then lays its words, then turns to its neighbours', async () => {
    const { begun, add } = watched();
    for (const page of [2, 1, 0]) {
      add(page, 'words');
      add(page, 'picture');
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['picture 0', 'picture 1', 'words 0', 'picture 2', 'words 1', 'words 2']);
  });

  it('does one thing at a time, and does not wait for one that hangs', async () => {
    const { begun, add } = watched();
    add(0, 'picture', 1e9);
    add(1, 'picture');
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['picture 0']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['picture 0', 'picture 1']);
  });

  it('spends nothing on pages that fly by', async () => {
    const { queue, begun, add } = watched();
    for (let page = 0; page < 30; page++) {
      queue.moved(page);
      const leave = [add(page, 'picture'), add(page, 'words')];
      await vi.advanceTimersByTimeAsync(50);
      for (const one of leave) one();
    }
    expect(begun).toEqual([]);
    queue.moved(30);
    add(30, 'picture');
    add(30, 'words');
    await vi.advanceTimersByTimeAsync(600);
    expect(begun).toEqual(['picture 30', 'words 30']);
  });

  it('lays the words of a page that is read while it moves slowly, and not those of its neighbour', async () => {
    const { queue, begun, add } = watched();
    add(4, 'words');
    add(5, 'words');
    for (let i = 0; i < 20; i++) {
      queue.moved(4);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(begun).toEqual(['words 4']);
  });

  it('lays no words where a dragged scroll bar rests for a moment', async () => {
    const { queue, begun, add } = watched();
    for (let page = 0; page < 90; page += 30) {
      queue.moved(page);
      const leave = [add(page, 'picture'), add(page, 'words')];
      await vi.advanceTimersByTimeAsync(250);
      for (const one of leave) one();
    }
    expect(begun.filter((one) => one.startsWith('words'))).toEqual([]);
    expect(begun).toContain('picture 60');
  });

  it('stops what has begun when its page goes', async () => {
    const { begun, add } = watched();
    const leave = add(7, 'picture', 1e9);
    await vi.advanceTimersByTimeAsync(500);
    leave();
    expect(begun).toEqual(['picture 7', 'stopped 7']);
  });
});
