import type { Numbers } from './compound';

/** Tells whether a place of the stream "WordDocument" lies in some stretch. */
export type Ranges = (place: number) => boolean;

/** Properties of characters and paragraphs that matter to a reader ([MS-DOC] 2.6): deleted, hidden, the end of a row. */
const [deleted, vanished, rowEnd] = [0x0800, 0x083c, 0x2417];
const [characters, paragraphs] = [0xfa, 0x102];
const page = 512;
/** Pages of formatting that are read; more are no document. */
const mostPages = 100_000;

/** Stretches that are marked as deleted or hidden. */
export function unseen(header: Numbers, table: Numbers): Ranges {
  return rangesWith(formatted(header, table, characters), new Set([deleted, vanished]));
}

/** Stretches whose last sign ends a row of a table. */
export function rowEnds(header: Numbers, table: Numbers): Ranges {
  return rangesWith(formatted(header, table, paragraphs), new Set([rowEnd]));
}

interface Formatted {
  from: number;
  to: number;
  /** Where its list of properties begins and ends in the stream. */
  list: [number, number];
  header: Numbers;
}

/** Every stretch with properties of its own, page by page of the formatting ([MS-DOC] 2.9.33 and 2.9.175). */
function* formatted(header: Numbers, table: Numbers, listed: number): Generator<Formatted> {
  const [from, length] = [header.u32(listed), header.u32(listed + 4)];
  const count = Math.min(Math.floor((length - 4) / 8), mostPages);
  for (let index = 0; index < count; index++) {
    const start = (table.u32(from + 4 * (count + 1) + 4 * index) & 0x3f_ffff) * page;
    const runs = header.u8(start + page - 1);
    for (let run = 0; run < runs; run++) {
      const places = { from: header.u32(start + 4 * run), to: header.u32(start + 4 * (run + 1)) };
      const list =
        listed === characters ? charactersList(header, start, runs, run) : paragraphList(header, start, runs, run);
      if (list && places.to > places.from) yield { ...places, list, header };
    }
  }
}

function charactersList(header: Numbers, start: number, runs: number, run: number): [number, number] | null {
  const offset = header.u8(start + 4 * (runs + 1) + run) * 2;
  if (offset === 0) return null;
  return [start + offset + 1, start + offset + 1 + header.u8(start + offset)];
}

function paragraphList(header: Numbers, start: number, runs: number, run: number): [number, number] | null {
  const offset = header.u8(start + 4 * (runs + 1) + 13 * run) * 2;
  if (offset === 0) return null;
  const half = header.u8(start + offset);
  const [from, length] = half > 0 ? [offset + 1, 2 * half - 1] : [offset + 2, 2 * header.u8(start + offset + 1)];
  // The style of the paragraph stands before its properties.
  return [start + from + 2, start + from + length];
}

function rangesWith(all: Iterable<Formatted>, wanted: ReadonlySet<number>): Ranges {
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to, list, header } of all) if (holds(header, list, wanted)) ranges.push({ from, to });
  ranges.sort((a, b) => a.from - b.from);
  return (place) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranges[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low - 1];
    return range !== undefined && place < range.to;
  };
}

/** Whether a list of properties switches one of these on; the size of an operand is told by its property's number. */
function holds(header: Numbers, [from, to]: [number, number], wanted: ReadonlySet<number>): boolean {
  for (let at = from; at + 2 < to; ) {
    const property = header.u16(at);
    at += 2;
    if (wanted.has(property)) return (header.u8(at) & 1) === 1;
    const size = [1, 1, 2, 4, 2, 2, 0, 3][property >> 13] ?? 0;
    // Two lists are longer than a byte can say.
    if (property === 0xd608) at += 1 + header.u16(at);
    else at += size || 1 + header.u8(at);
  }
  return false;
}
