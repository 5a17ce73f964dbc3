import { type Compound, Numbers } from './compound';
import type { DecodeBytes } from './rtf';

/** Properties of the set that Word, Excel and PowerPoint write ([MS-OLEPS] 2.25.1), by their number. */
const named: Record<number, string> = { 2: 'title', 3: 'subject', 4: 'author' };
const [codePage, text, unicode] = [1, 30, 31];
const most = 200;

/** Title, subject and author of an old Office file: a weak hint. */
export function summaryOf(file: Compound, decode: DecodeBytes): Record<string, string> {
  const numbers = new Numbers(file.stream('\u0005SummaryInformation') ?? new Uint8Array());
  const start = numbers.u32(44);
  const count = Math.min(numbers.u32(start + 4), most);
  const entries = Array.from({ length: count }, (_, index) => ({
    property: numbers.u32(start + 8 + 8 * index),
    at: start + numbers.u32(start + 12 + 8 * index),
  }));
  const page = entries.find(({ property }) => property === codePage);
  const properties: Record<string, string> = {};
  for (const { property, at } of entries) {
    const name = named[property];
    const type = numbers.u16(at);
    if (!name || (type !== text && type !== unicode)) continue;
    const length = numbers.u32(at + 4) * (type === unicode ? 2 : 1);
    const bytes = numbers.bytes.subarray(at + 8, at + 8 + Math.min(length, 2000));
    const decoded = decode(String.fromCharCode(...bytes), type === unicode ? 1200 : numbers.u16((page?.at ?? -8) + 4));
    const value = decoded.split('\0')[0]?.trim();
    if (value) properties[name] = value;
  }
  return properties;
}
