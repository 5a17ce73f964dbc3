import type { OcrWord } from '../model/ocr';
import { countDividedWords, keepsHyphen, type WordCounts } from './hyphens';

/** A word as it comes from the recogniser, before it has a place in a text. */
export type RecognisedWord = Omit<OcrWord, 'start' | 'end'>;

/** Lines of a paragraph, each a list of words from left to right. */
export type RecognisedParagraph = RecognisedWord[][];

/** Puts recognised words together to a text, in which each knows where it stands. */
export function composeOcrText(paragraphs: readonly RecognisedParagraph[]): { text: string; words: OcrWord[] } {
  const counts = countDividedWords([paragraphs.map((lines) => lines.map(lineText).join('\n')).join('\n\n')]);
  const words: OcrWord[] = [];
  let text = '';
  for (const lines of paragraphs) {
    if (text !== '') text += '\n\n';
    let joins = false;
    for (const [i, line] of lines.entries()) {
      if (i > 0 && !joins) text += '\n';
      joins = false;
      for (const [j, word] of line.entries()) {
        const last = j === line.length - 1;
        const rest = last ? lines[i + 1]?.[0]?.text : undefined;
        const head = rest === undefined ? null : dividedHead(word.text, rest, counts);
        const start = text.length;
        text += head ?? word.text;
        words.push({ ...word, start, end: text.length });
        if (head !== null) joins = true;
        else if (!last) text += ' ';
      }
    }
  }
  return { text, words };
}

function lineText(line: readonly RecognisedWord[]): string {
  return line.map((word) => word.text).join(' ');
}

/** The part of a word before a line's end without the hyphen that divides it; null when no word is divided there. */
function dividedHead(word: string, rest: string, counts: WordCounts): string | null {
  const head = /^(.*\p{L})[-\u00ad\u2010]$/u.exec(word)?.[1];
  const tail = /^[\p{L}’']+/u.exec(rest)?.[0];
  if (!head || !tail) return null;
  const letters = /[\p{L}’']+$/u.exec(head)?.[0] ?? head;
  return keepsHyphen({ head: letters, hyphen: '-', tail }, counts) ? `${head}-` : head;
}

/** Mean confidence over the characters of words, 0..1. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  let sum = 0;
  let characters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    characters += text.length;
  }
  return characters === 0 ? 0 : sum / characters;
}

/** Words read with less confidence than this are shown as doubtful. */
export const doubtful = 0.8;
