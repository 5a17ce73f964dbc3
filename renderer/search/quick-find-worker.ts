import type { QuickEntry } from '../../shared/model/library';
import { createQuickFind, type QuickFind } from '../../shared/search/quick-find';

/** What the window asks of the index, which lives off its thread so that 100,000 titles never hold up a key. */
export type QuickFindRequest =
  | { type: 'begin' }
  | { type: 'add'; entries: QuickEntry[] }
  | { type: 'end' }
  | { type: 'find'; text: string; limit: number };
/** Questions are answered in the order they came; `grown` says that the next answer may know more than the last. */
export type QuickFindAnswer = { type: 'found'; entries: QuickEntry[] } | { type: 'grown' };

const answer = (message: QuickFindAnswer) => self.postMessage(message);

let shown: QuickFind<QuickEntry> = createQuickFind();
let building: QuickFind<QuickEntry> = shown;

self.addEventListener('message', ({ data }: MessageEvent<QuickFindRequest>) => {
  switch (data.type) {
    case 'begin':
      building = createQuickFind();
      // The first index answers while it grows; a later one takes its place whole.
      if (shown.size === 0) shown = building;
      break;
    case 'add':
      building.add(data.entries);
      if (building === shown) answer({ type: 'grown' });
      break;
    case 'end':
      shown = building;
      answer({ type: 'grown' });
      break;
    case 'find':
      answer({ type: 'found', entries: shown.find(data.text, data.limit) });
  }
});
