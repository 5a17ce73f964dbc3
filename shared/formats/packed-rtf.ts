import { Numbers } from './compound';

/** What the dictionary holds at the beginning ([MS-OXRTFCP] 2.1.2.1): what RTF mostly begins with. */
const known =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const [packed, plain] = [0x75465a4c, 0x414c454d];
const size = 4096;
/** No message is longer. */
const longest = 50_000_000;

/** RTF as Outlook packs it ([MS-OXRTFCP]), one character per byte. @throws Error for what is none. */
export function readPackedRtf(bytes: Uint8Array): string {
  const numbers = new Numbers(bytes);
  const kind = numbers.u32(8);
  const body = bytes.subarray(16, 4 + numbers.u32(0));
  if (kind === plain) return textOf(body.subarray(0, numbers.u32(4)));
  if (kind !== packed) throw new Error('its text is packed in no known way');
  const dictionary = new Uint8Array(size);
  for (let at = 0; at < known.length; at++) dictionary[at] = known.charCodeAt(at);
  const out: number[] = [];
  let end = known.length;
  const put = (byte: number) => {
    out.push(byte);
    dictionary[end] = byte;
    end = (end + 1) % size;
  };
  for (let at = 0; at < body.length && out.length < longest; ) {
    const control = body[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < body.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(body[at++] ?? 0);
        continue;
      }
      const token = ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === end) return textOf(out);
      for (let k = 0; k < (token & 15) + 2; k++) put(dictionary[(from + k) % size] ?? 0);
    }
  }
  return textOf(out);
}

function textOf(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...Array.prototype.slice.call(bytes, at, at + 8192));
  return text;
}
