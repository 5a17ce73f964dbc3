import { type Compound, Numbers } from './compound';
import type { DecodeBytes } from './rtf';

/** Properties that are read ([MS-OXPROPS]), by their number. */
export const tags = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  sentForName: 0x0042,
  sentForAddress: 0x0065,
  headers: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  delivered: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  address: 0x3003,
  data: 0x3701,
  shortName: 0x3704,
  method: 0x3705,
  longName: 0x3707,
  mime: 0x370e,
  contentId: 0x3712,
  smtp: 0x39fe,
  internetCodePage: 0x3fde,
  codePage: 0x3ffd,
  senderSmtp: 0x5d01,
  sentForSmtp: 0x5d02,
  hidden: 0x7ffe,
} as const;

const [wide, narrow, binary] = ['001F', '001E', '0102'];

/** The properties of a message, a recipient or an attachment: a folder of the file ([MS-OXMSG] 2.4). */
export class Properties {
  readonly folder: string;
  private readonly file: Compound;
  private readonly decode: DecodeBytes;
  private readonly codePage: number | undefined;
  private readonly fixed = new Map<number, number>();
  private readonly numbers: Numbers;

  /** `head` is what stands before the first entry: 32 bytes in a message, 24 in one within it, 8 elsewhere. */
  constructor(
    { file, folder, head }: { file: Compound; folder: string; head: 32 | 24 | 8 },
    decode: DecodeBytes,
    codePage?: number,
  ) {
    this.file = file;
    this.folder = folder;
    this.decode = decode;
    this.codePage = codePage;
    const bytes = file.stream(`${folder}__properties_version1.0`) ?? new Uint8Array();
    this.numbers = new Numbers(bytes);
    for (let at = head; at + 16 <= bytes.length; at += 16) this.fixed.set(this.numbers.u16(at + 2), at + 8);
  }

  number(tag: number): number {
    return this.numbers.u32(this.fixed.get(tag) ?? -1);
  }

  time(tag: number): string | null {
    const at = this.fixed.get(tag);
    return at === undefined ? null : this.numbers.time(at);
  }

  text(tag: number): string {
    const unicode = this.stream(tag, wide);
    if (unicode) return this.string(unicode, 1200);
    const bytes = this.stream(tag, narrow);
    return bytes ? this.string(bytes, this.page) : '';
  }

  bytes(tag: number): Uint8Array | undefined {
    return this.stream(tag, binary);
  }

  /** Bytes that are text in the message's own encoding: its HTML. */
  textOf(bytes: Uint8Array): string {
    return this.string(bytes, this.number(tags.internetCodePage) || this.page);
  }

  /** The code page of its narrow strings: its own, or that of the message that it is of. */
  get page(): number {
    return this.codePage ?? (this.number(tags.codePage) || this.number(tags.internetCodePage) || 1252);
  }

  /** What hangs on it: its recipients or attachments, by the beginning of their folders' names. */
  parts(beginning: string): Properties[] {
    return this.file
      .foldersIn(this.folder, beginning)
      .map((folder) => new Properties({ file: this.file, folder, head: 8 }, this.decode, this.page));
  }

  private stream(tag: number, type = wide): Uint8Array | undefined {
    const number = tag.toString(16).toUpperCase().padStart(4, '0');
    return this.file.stream(`${this.folder}__substg1.0_${number}${type}`);
  }

  private string(bytes: Uint8Array, page: number): string {
    let narrowed = '';
    for (let at = 0; at < bytes.length; at += 8192)
      narrowed += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, bytes.length)));
    return this.decode(narrowed, page).replace(/\0+$/, '');
  }
}
