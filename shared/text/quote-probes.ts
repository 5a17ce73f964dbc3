import { parseQuote } from './quote-parts';
import { tokensOf } from './word-difference';

const wordsInProbe = 4;
const mostProbes = 6;

/**
 * Short runs of plain words of a quotation (four at most, no marks between them) to look up in a full-text index as
 * phrases. A page that holds the quotation, or a slightly altered one, holds at least one of them, but for hyphens
 * at line ends; longest words first, since they are rarest.
 */
export function probesOf(quote: string): string[] {
  const runs: string[][] = [[]];
  for (const part of parseQuote(quote).parts) {
    if (part.kind === 'words')
      for (const token of tokensOf(part.text)) {
        if (/^[\p{L}\p{N}']+$/u.test(token.text)) runs.at(-1)?.push(token.text);
        else runs.push([]);
      }
    runs.push([]);
  }
  const probes: { text: string; weight: number; at: number }[] = [];
  let at = 0;
  for (const run of runs) {
    const size = Math.min(wordsInProbe, run.length);
    for (let i = 0; size > 0 && i + size <= run.length; i++, at++) {
      const words = run.slice(i, i + size);
      probes.push({ text: words.join(' '), weight: words.join('').length, at });
    }
  }
  return spread(probes);
}

/** The heaviest probe of each of a few stretches, so that one altered word cannot spoil them all. */
function spread(probes: readonly { text: string; weight: number; at: number }[]): string[] {
  const width = Math.max(1, Math.ceil(probes.length / mostProbes));
  const best: { text: string; weight: number }[] = [];
  for (let from = 0; from < probes.length; from += width)
    best.push(probes.slice(from, from + width).reduce((a, b) => (b.weight > a.weight ? b : a)));
  return [...new Set(best.sort((a, b) => b.weight - a.weight).map((probe) => probe.text))];
}
