import { type Delimiter, delimiters } from '../model/table-map';

/** The mark that cuts the first rows into the most cells, and into as many in each. */
export function delimiterOf(text: string): Delimiter {
  const head = text.slice(0, 65_536);
  const rated = delimiters.map((mark) => {
    const widths = widthsOf(head, mark);
    const first = widths[0] ?? 1;
    return { mark, worth: (widths.filter((width) => width === first).length / widths.length) * Math.log2(first) };
  });
  return rated.sort((a, b) => b.worth - a.worth)[0]?.mark ?? ',';
}

/** How many cells the first rows have, empty ones left out, when they are cut at `mark`. */
export function widthsOf(text: string, mark: string, most = 40): number[] {
  const widths: number[] = [];
  let cells = 1;
  let begins = true;
  let quoted = false;
  let empty = true;
  for (const sign of text) {
    if (quoted) {
      if (sign === '"') quoted = false;
    } else if (sign === '"' && begins) quoted = true;
    else if (sign === mark) cells++;
    else if (sign === '\n') {
      if (!empty) widths.push(cells);
      if (widths.length === most) return widths;
      cells = 1;
      empty = true;
    }
    // A doubled quotation mark closes and opens again.
    begins = sign === mark || sign === '\n' || (sign === '"' && !quoted);
    if (sign !== '\n') empty = false;
  }
  if (!empty) widths.push(cells);
  return widths.length > 0 ? widths : [1];
}
