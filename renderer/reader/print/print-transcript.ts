import { asClock } from '../../../shared/text/clock';
import type { Cues } from '../recording/use-cues';
import type { StoredPages } from '../stored-pages';
import { type Printable, PrintSheet } from './sheet';

/** What is said in a recording, each caption with its time. Its stored pages are cuts of ours: it is printed whole. */
export function printableTranscript(
  stored: StoredPages,
  { pages, cues, name }: { pages: number; cues: Cues; name: string },
): Printable {
  return {
    pages: 1,
    async run(_range, progress) {
      const sheet = new PrintSheet('text', name);
      try {
        const found = await stored.stretch(0, pages - 1);
        const list = document.createElement('section');
        list.className = 'print-transcript';
        for (const { index, text } of found)
          for (const { at, start, end } of cues.on(index, text)) list.append(line(asClock(at), text.slice(start, end)));
        sheet.element.append(list);
        progress.done(1, 1);
        return await sheet.print(progress);
      } finally {
        sheet.remove();
      }
    },
  };
}

function line(time: string, words: string): HTMLElement {
  const [row, clock, said] = ['p', 'span', 'span'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  clock.className = 'print-time';
  clock.append(time);
  said.append(words);
  row.append(clock, said);
  return row;
}
