import type { QuickEntry } from '../../shared/model/library';
import { createQuickFind, type QuickFind } from '../../shared/search/quick-find';

/** What the window asks of the index, which lives off its thread so that 100,000 titles never hold up a key. */
export type QuickFindRequest =
  | { type: 'begin' }
  | { type: 'add'; entries: QuickEntry[] }
  | { type: 'end' }
  | { type: 'find'; ask: number; text: string; limit: number };
export interface QuickFindAnswer {
  ask: number;
  entries: QuickEntry[];
  size: number;
}

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
      break;
    case 'end':
      shown = building;
      break;
    case 'find': {
      const answer: QuickFindAnswer = { ask: data.ask, entries: shown.find(data.text, data.limit), size: shown.size };
      self.postMessage(answer);
    }
  }
});
