import { type RtfToken, rtfTokens } from './rtf-tokens';

/** Turns bytes (one character per byte) in a Windows code page into text. */
export type DecodeBytes = (bytes: string, codePage: number) => string;

export interface RtfReading {
  /** Paragraphs end with \n, pages with \f, table cells with \t. */
  text: string;
  /** Title, author and subject from the info group: a weak hint. */
  properties: Record<string, string>;
  /** The file ends before its groups are closed. */
  truncated: boolean;
}

/** What a group inherits and may change; leaving the group restores it (RTF specification 1.9.1). */
interface Group {
  target: 'text' | 'skip' | 'fonts' | 'info' | 'note' | 'head';
  /** The info entry that is being read. */
  entry: string;
  font: number;
  /** How many characters stand for one \u in readers without Unicode. */
  fallback: number;
  hidden: boolean;
}

/** Destinations that hold no text of the document, or text that is not part of its body. */
const skipped = new Set(
  (
    'colortbl stylesheet pict object objdata fldinst ' +
    'listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore ' +
    'filetbl annotation atnid atnauthor atndate atnref atnparent bkmkstart bkmkend template mmathPr nonshppict xe tc ' +
    'pgptbl panose falt fname datafield formfield pnseclvl sp sn sv wgrffmtfilter docvar factoidname'
  ).split(' '),
);

const characters: Readonly<Record<string, string>> = {
  par: '\n',
  sect: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  tab: '\t',
  page: '\f',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** Windows code pages of the character sets that fonts name with \fcharset. */
const charsets: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Reads the text of an RTF file, given as one character per byte. Throws an Error for what is no RTF. */
export function readRtf(source: string, decode: DecodeBytes): RtfReading {
  if (!/^\s*\{\\rtf/.test(source)) throw new Error('it does not begin as RTF does');
  const reading = new Reading(decode);
  for (const token of rtfTokens(source)) reading.take(token);
  return reading.end();
}

class Reading {
  private readonly decode: DecodeBytes;
  private readonly stack: Group[] = [];
  private group: Group = { target: 'text', entry: '', font: -1, fallback: 1, hidden: false };
  private codePage = 1252;
  private readonly fontPages = new Map<number, number>();
  private readonly properties: Record<string, string> = {};
  private readonly parts: string[] = [];
  private readonly heads: string[] = [];
  private pending = '';
  /** Fallback characters of the last \u that are still to be left out. */
  private leaveOut = 0;
  private starred = false;
  private surrogate = '';

  constructor(decode: DecodeBytes) {
    this.decode = decode;
  }

  take(token: RtfToken): void {
    if (token.type === 'bytes') {
      this.takeBytes(token.bytes);
      return;
    }
    this.flush();
    if (token.type === 'open') {
      if (this.stack.length > 5000) throw new Error('its groups nest too deeply');
      this.stack.push(this.group);
      this.group = { ...this.group };
      this.leaveOut = 0;
    } else if (token.type === 'close') {
      if (this.group.target === 'note' && this.stack.at(-1)?.target !== 'note') this.write(']');
      this.group = this.stack.pop() ?? this.group;
      this.leaveOut = 0;
    } else if (token.type === 'symbol') this.takeSymbol(token.symbol);
    else this.takeWord(token.word, token.value);
    if (token.type !== 'symbol' || token.symbol !== '*') this.starred = false;
  }

  end(): RtfReading {
    this.flush();

    const body = this.parts.join('');
    // Running heads repeat what every page says; only a letterhead without a letter is text.
    const text = (body.trim() === '' ? this.heads.join('') : body).replace(/\t\n/g, '\n');
    return { text, properties: this.properties, truncated: this.stack.length > 0 };
  }

  private takeBytes(bytes: string): void {
    this.starred = false;
    const left = Math.min(this.leaveOut, bytes.length);
    this.leaveOut -= left;
    this.pending += bytes.slice(left);
  }

  private takeSymbol(symbol: string): void {
    if (symbol === '*') this.starred = true;
    else if (symbol === '~') this.write('\u00a0');
    else if (symbol === '_') this.write('-');
    else if (symbol === '\n' || symbol === '\r') this.write('\n');
    else if ('\\{}'.includes(symbol)) this.takeBytes(symbol);
  }

  private takeWord(word: string, value: number | null): void {
    const { group } = this;
    if (this.takeDestination(word)) return;
    if (word === 'u') this.takeUnicode(value ?? 0);
    else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'ansicpg' && value) this.codePage = value;
    else if (word === 'mac') this.codePage = 10000;
    else if (word === 'f') group.font = value ?? -1;
    else if (word === 'fcharset') this.fontPages.set(group.font, charsets[value ?? 0] ?? this.codePage);
    else if (word === 'cpg' && value) this.fontPages.set(group.font, value);
    else if (word === 'v' || word === 'deleted') group.hidden = value !== 0;
    else if (word === 'plain') group.hidden = false;
    else if (Object.hasOwn(characters, word)) this.write(characters[word] as string);
  }

  /** Whether the word opens a destination, where the text of its group goes. */
  private takeDestination(word: string): boolean {
    const { group } = this;
    if (group.target === 'skip') return true;
    if (word === 'fonttbl') group.target = 'fonts';
    else if (word === 'info') group.target = 'info';
    else if (group.target === 'info') group.entry = word;
    else if (/^(?:header|footer)[lrf]?$/.test(word)) group.target = 'head';
    else if (word === 'footnote') {
      group.target = 'note';
      this.write(' [');
    } else if (word === 'upr') return false;
    // In \upr the starred copy is the Unicode one; other starred destinations are for programs that know them.
    else if (skipped.has(word) || (this.starred && !/^(?:ud|shpinst|shptxt|fldrslt|pntext|footnote)$/.test(word))) {
      group.target = 'skip';
    } else return false;
    return group.target !== 'info' || word === 'info';
  }

  private takeUnicode(value: number): void {
    const unit = String.fromCharCode(value < 0 ? value + 65_536 : value);
    this.leaveOut = this.group.fallback;
    // Two \u words make one character beyond the basic plane.
    if (/[\ud800-\udbff]/.test(unit)) this.surrogate = unit;
    else {
      this.write(this.surrogate + unit);
      this.surrogate = '';
    }
  }

  private flush(): void {
    if (this.pending === '') return;
    const bytes = this.pending;
    this.pending = '';
    this.write(
      /[\u0080-\u00ff]/.test(bytes) ? this.decode(bytes, this.fontPages.get(this.group.font) ?? this.codePage) : bytes,
    );
  }

  private write(text: string): void {
    const { target, entry, hidden } = this.group;
    if (hidden || target === 'skip' || target === 'fonts') return;
    if (target === 'info') {
      if (/^(?:title|author|subject|company)$/.test(entry))
        this.properties[entry] = (this.properties[entry] ?? '') + text;
      return;
    }
    if (target === 'head') this.heads.push(text);
    else this.parts.push(target === 'note' ? text.replace(/\n/g, ' ') : text);
  }
}
