import type { Random } from './random';

/** Flowing words set as pages, and where each word fell: the truth for quotations across page breaks. */
export interface SetPages {
  pages: string[];
  /** The page (from 0) on which each word begins. */
  pageOf: number[];
  /** Words divided at a line's end. */
  divided: Set<number>;
  /** Words that a footnote mark hangs on. */
  noted: Set<number>;
}

export interface Setting {
  title: string;
  columns: 1 | 2;
  random: Random;
}

/** Sets words as a printer would: lines, words divided at line ends, running heads, page numbers, footnotes. */
export function paginate(words: readonly string[], { title, columns, random }: Setting): SetPages {
  const width = columns === 2 ? 38 : 66;
  const pageOf: number[] = [];
  const pages: string[] = [];
  const divided = new Set<number>();
  const noted = new Set<number>();
  let at = 0;
  let note = 0;
  while (at < words.length) {
    const body: string[] = [];
    const notes: string[] = [];
    for (let line = 0; line < 34 * columns && at < words.length; line++) {
      let text = '';
      while (at < words.length) {
        let word = words[at] as string;
        if (text.length + word.length + 1 > width) {
          const cut = divide(word, random);
          if (cut === 0 || text.length + cut + 2 > width) break;
          pageOf[at] = pages.length;
          text += ` ${word.slice(0, cut)}-`;
          body.push(text.trim());
          text = word.slice(cut);
          divided.add(at);
          at++;
          continue;
        }
        pageOf[at] = pages.length;
        if (/[a-z]\.$/.test(word) && random.chance(0.01)) {
          note++;
          notes.push(`${note} See the letter of the committee, No. ${random.between(100, 900)}, on this point.`);
          word += String(note);
          noted.add(at);
        }
        at++;
        text += ` ${word}`;
      }
      body.push(text.trim());
    }
    const number = pages.length + 1;
    const head = number % 2 === 0 ? `${number}\n${title}\n\n` : `Cite as: ${title}\n${number}\n\n`;
    pages.push(
      `${head}${body.join('\n')}\n${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}\nSlip op. at ${number}\n`,
    );
  }
  return { pages, pageOf, divided, noted };
}

/** Where a plain long word may be divided; 0 for none. */
function divide(word: string, random: Random): number {
  return /^[a-z]{7,}$/.test(word) && random.chance(0.4) ? random.between(3, word.length - 3) : 0;
}
