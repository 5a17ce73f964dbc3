import type { PageText } from '../../model/extraction';

/** The beginning of a document in the shapes that the genre readers look at. */
export interface DocumentHead {
  name: string;
  /** Non-empty lines of the first pages, white space tidied. */
  lines: string[];
  /** Those lines with \n between them: what a caption or a title page says. */
  text: string;
  /** The same on one line, for phrases that a line's end divides. */
  flat: string;
  /** Everything on one line, up to 60,000 characters, for what is said once anywhere. */
  whole: string;
  /** The last page's text on one line: signatures and dates. */
  end: string;
  pageCount: number;
  labels: (string | null)[];
}

/** How much of a document's beginning can hold what it says of itself. */
const headLength = 7000;

export function documentHead(name: string, pages: readonly PageText[]): DocumentHead {
  let text = '';
  for (const page of pages) {
    if (text.length > headLength) break;
    text += `${page.text}\n`;
  }
  const lines = text
    .slice(0, headLength)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean);
  return {
    name,
    lines,
    text: lines.join('\n'),
    flat: lines.join(' '),
    // Made where it is asked for: few genres do, and not before they know the document by its head.
    get whole() {
      return wholeOf(pages);
    },
    end: (pages.at(-1)?.text ?? '').slice(-6000).replace(/\s+/g, ' ').trim(),
    pageCount: pages.length,
    labels: pages.slice(0, 50).map((page) => page.label),
  };
}

function wholeOf(pages: readonly PageText[]): string {
  let whole = '';
  for (const page of pages) {
    if (whole.length > 60_000) break;
    whole += ` ${page.text.slice(0, 20_000)}`;
  }
  return whole.replace(/[\s\u00a0]+/g, ' ').trim();
}
