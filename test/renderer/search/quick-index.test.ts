import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQuickIndex } from '../../../renderer/search/quick-index';
import { createFakeHost } from '../../support/fake-host';

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  static last: SlowWorker;
  asked: { type: string; text?: string }[] = [];
  constructor() {
    super();
    SlowWorker.last = this;
  }
  postMessage(message: { type: string }): void {
    this.asked.push(message);
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

function slowIndex() {
  vi.stubGlobal('Worker', SlowWorker);
  const index = createQuickIndex(createFakeHost({ sources: 3 }));
  return { index, worker: SlowWorker.last };
}

const entry = { id: 'a', kind: 'case' as const, title: 'Doe', byline: '', tags: '', year: '' };

describe('the quick-find index as the window holds it', () => {
  it('puts one question at a time: of those that wait only the latest is asked', async () => {
    const { index, worker } = slowIndex();
    const answers = ['d', 'do', 'doe'].map((text) => index.find(text, 8));
    expect(worker.asked.map(({ text }) => text)).toEqual(['d']);
    expect(await answers[1]).toBeNull();
    worker.say({ type: 'found', entries: [] });
    expect(await answers[0]).toEqual([]);
    expect(worker.asked.map(({ text }) => text)).toEqual(['d', 'doe']);
    worker.say({ type: 'found', entries: [entry] });
    expect(await answers[2]).toEqual([entry]);
    void index.find('x', 8);
    expect(worker.asked).toHaveLength(3);
  });

  it('says when it has grown, until nobody listens', () => {
    const { index, worker } = slowIndex();
    const heard = vi.fn();
    const stop = index.onGrown(heard);
    worker.say({ type: 'grown' });
    worker.say({ type: 'grown' });
    stop();
    worker.say({ type: 'grown' });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('reads the library in parts, and again only when it has changed', async () => {
    vi.stubGlobal('Worker', SlowWorker);
    const host = createFakeHost({ sources: 3 });
    host.answer('sources.quickEntries', ({ after }) =>
      after === null ? { entries: [entry], next: 'a' } : { entries: [{ ...entry, id: 'b' }], next: null },
    );
    const index = createQuickIndex(host);
    await index.refresh();
    await index.refresh();
    expect(SlowWorker.last.asked.map(({ type }) => type)).toEqual(['begin', 'add', 'add', 'end']);
    host.tell({ type: 'changed', nouns: ['sources'] });
    await index.refresh();
    expect(SlowWorker.last.asked).toHaveLength(8);
  });
});
