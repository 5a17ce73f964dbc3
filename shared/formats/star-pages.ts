import { pageBreak } from './page-cut';

const bracketed = /\[(\d{1,4})\s+([A-Z][A-Za-z0-9.' ]{0,24}?)\s+(\d{1,5})\]/g;
const starred = /(?<![\w*])\*(\d{1,5})(?=\s)(?!\s*\d+\s*\*)|\[\*(\d{1,5})\]/g;

/**
 * Turns the marks by which a reprinted opinion shows the pages of its reporter - "[698 S.E.2d 425]", "[*425]", "*425" -
 * into page breaks with that number, when they run on like page numbers. Marks of the reporter used most often count.
 */
export function breakAtStarPages(text: string): string {
  const reporters = new Map<string, number>();
  for (const match of text.matchAll(bracketed)) {
    const key = `${match[1]} ${match[2]}`;
    reporters.set(key, (reporters.get(key) ?? 0) + 1);
  }
  const [reporter, count] = [...reporters].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count >= 2) {
    return text.replace(bracketed, (mark, volume, name, page) =>
      `${volume} ${name}` === reporter ? pageBreak(page) : mark,
    );
  }
  const numbers = [...text.matchAll(starred)].map((match) => Number(match[1] ?? match[2]));
  const running = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] as number) + 1).length;
  if (running < 2 || running < numbers.length * 0.7) return text;
  return text.replace(starred, (_, plain, inBrackets) => pageBreak(plain ?? inBrackets));
}
