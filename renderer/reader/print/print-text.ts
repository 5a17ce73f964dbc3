import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PageLayout } from '../../../shared/model/text-layout';
import type { StoredPages } from '../stored-pages';
import { SetText } from '../text/set-text';
import { typeset } from '../text/typeset';
import { type Printable, PrintSheet } from './sheet';

/** A document's stored text, typeset as the reading view sets it, in the measure of the paper. */
export function printableText(
  stored: StoredPages,
  { pages, labels, name }: { pages: number; labels: readonly (string | null)[]; name: string },
): Printable {
  return {
    pages,
    async run({ from, to }, progress) {
      const sheet = new PrintSheet('text', name);
      try {
        const found = await stored.stretch(from, to);
        for (const { index, text } of found) {
          const label = pages > 1 ? (labels[index] ?? String(index + 1)) : null;
          sheet.element.append(pageOf(text, await stored.layout(index), label));
        }
        progress.done(found.length, found.length);
        return await sheet.print(progress);
      } finally {
        sheet.remove();
      }
    },
  };
}

/** One page of the file; in print it flows on, with its number where it begins. */
function pageOf(text: string, layout: PageLayout | null, label: string | null): HTMLElement {
  const section = document.createElement('section');
  if (label !== null) section.append(paragraph(`Page ${label}`, 'print-number'));
  if (layout) section.append(laidOut(text, layout));
  else
    for (const { start, end, kind } of typeset(text))
      section.append(paragraph(text.slice(start, end), kind === 'paragraph' ? '' : `print-${kind}`));
  return section;
}

function laidOut(text: string, layout: PageLayout): HTMLElement {
  const element = document.createElement('div');
  flushSync(() => createRoot(element).render(createElement(SetText, { text, layout, follow: null })));
  return element;
}

function paragraph(words: string, className: string): HTMLElement {
  const element = document.createElement('p');
  if (className) element.className = className;
  element.append(words);
  return element;
}
