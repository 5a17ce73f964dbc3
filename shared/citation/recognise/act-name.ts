import { plain, skipSpaceBack } from './characters';

const farthest = 220;
const small = /^(?:and|of|the|to|for|in|on|with|against|by|a|an|or|&|at|as|from)$/;
const signal =
  /^(?:[Ss]ee|[Ss]ee,|also|[Cc]f\.|In|Under|The|But|And|E\.g\.,|e\.g\.,|[Aa]ccord|[Cc]ompare|Both|By|With|Since|When|While|After|Before|On|As)$/;

/** The name of an act that stands before its bill or law ("ABLE Act of 2014, H.R. 647"); null when none does. */
export function actNameBefore(text: string, i: number, floor: number): { name: string; start: number } | null {
  const comma = skipSpaceBack(text, i) - 1;
  if (text.charCodeAt(comma) !== 44 || comma <= floor) return null;
  const from = Math.max(floor, comma - farthest);
  const words = [...text.slice(from, comma).matchAll(/\S+/g)];
  const ends = words.slice(-3).map((word) => word[0]);
  const dated = /^\d{4}$/.test(ends[2] ?? '') && ends[1] === 'of';
  const head = dated ? ends[0] : ends[2];
  if (!/^(?:Act|Acts|Amendments?|Resolution|Code|Law)$/.test(head ?? '')) return null;
  let first = words.length - (dated ? 3 : 1);
  for (let k = first - 1; k >= 0; k--) {
    const word = words[k]?.[0] ?? '';
    if (/[.;:!?)”"]$/.test(word) || signal.test(word)) break;
    if (!/^[“"‘(]?[A-Z0-9]/.test(word) && !small.test(word)) break;
    first = k;
    if (/^[“"‘(]/.test(word)) break;
  }
  while (small.test(words[first]?.[0] ?? '')) first++;
  const opening = words[first];
  if (!opening) return null;
  const start = from + opening.index + (/^[“"‘(]/.test(opening[0]) ? 1 : 0);
  return { name: plain(text.slice(start, comma)), start };
}
