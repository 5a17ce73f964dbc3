import { type Compound, Numbers } from './compound';
import { type Ranges, rowEnds, unseen } from './doc-formatting';
import { type Stretch, textPieces } from './doc-pieces';

/** The text of a Word 97-2003 document ([MS-DOC]) as a reader sees it: deletions and hidden text left out, notes apart. */
export interface DocReading {
  /** Paragraphs end with \n, pages and sections with \f, table cells with \t. */
  text: string;
  /** In the order of their marks, which stand in the text: "[1]". */
  notes: { mark: string; text: string }[];
}

export type DocOutcome =
  | ({ ok: true } & DocReading)
  | { ok: false; code: 'encrypted' | 'unsupported'; message: string };

/** Where the header of the stream "WordDocument" says how long each part of the text is, and where its tables are. */
const at = { magic: 0, version: 2, flags: 10, text: 0x4c, notes: 0x50, headers: 0x54, comments: 0x5c, endNotes: 0x60 };
const [wordMagic, oldestVersion, encrypted, secondTable] = [0xa5ec, 0xc1, 0x100, 0x200];

/** What stands in the stream of tables, by its place in the header's list ([MS-DOC] 2.5.6). */
const listed = (header: Numbers, index: number) => ({
  from: header.u32(0x9a + 8 * index),
  length: header.u32(0x9a + 8 * index + 4),
});
const [noteMarks, noteTexts, endNoteMarks, endNoteTexts] = [2, 3, 46, 47];

/** @throws Error for a file that holds no such document. */
export function readDoc(file: Compound): DocOutcome {
  const stream = file.stream('WordDocument');
  if (!stream) throw new Error('it holds no text of Word');
  const header = new Numbers(stream);
  const flags = header.u16(at.flags);
  if (header.u16(at.magic) !== wordMagic || header.u16(at.version) < oldestVersion)
    return { ok: false, code: 'unsupported', message: 'was written by a Word older than 97. Save it as .docx' };
  if (flags & encrypted) return { ok: false, code: 'encrypted', message: 'is protected by a password' };
  const table = new Numbers(file.stream(flags & secondTable ? '1Table' : '0Table') ?? new Uint8Array());
  const pieces = textPieces(header, table);
  const whole = textOf(pieces, { hidden: unseen(header, table), rows: rowEnds(header, table) });
  const part = (from: number, length: number) => whole.slice(from, from + length);
  const [body, notes] = [header.u32(at.text), header.u32(at.notes)];
  const endNotesFrom = body + notes + header.u32(at.headers) + header.u32(at.comments);
  const found = [
    ...notesOf(part(body, notes), table, listed(header, noteMarks), listed(header, noteTexts)),
    ...notesOf(
      part(endNotesFrom, header.u32(at.endNotes)),
      table,
      listed(header, endNoteMarks),
      listed(header, endNoteTexts),
    ),
  ].sort((a, b) => a.at - b.at);
  const marked = found.map((note, index) => ({ ...note, mark: `[${index + 1}]` }));
  return {
    ok: true,
    text: shown(withMarks(part(0, body), marked)),
    notes: marked.map(({ mark, text }) => ({ mark, text: shown(text).trim() })),
  };
}

interface Note {
  /** Of its mark, in the text of the document. */
  at: number;
  text: string[];
}

type Place = { from: number; length: number };

/** Notes by the places of their marks and of their texts; the last text is an empty one ([MS-DOC] 2.8.10 and 2.8.11). */
function notesOf(words: string[], table: Numbers, marks: Place, texts: Place): Note[] {
  const count = Math.max(0, Math.floor((marks.length - 4) / 6));
  return Array.from({ length: Math.min(count, 100_000) }, (_, index) => ({
    at: table.u32(marks.from + 4 * index),
    text: words.slice(table.u32(texts.from + 4 * index), table.u32(texts.from + 4 * (index + 1))),
  }));
}

/** Puts "[1]" where Word sets the number of a note. */
function withMarks(units: string[], notes: readonly { at: number; mark: string }[]): string[] {
  const marked = units.slice();
  for (const { at: place, mark } of notes) {
    const own = marked[place];
    // A mark of the writer's own ("*") stays beside it.
    if (own !== undefined) marked[place] = own === '\u0002' ? mark : `${own}${mark}`;
  }
  return marked;
}

/** One entry for each character of the document, so that its places hold; '' for one that is not seen. */
function textOf(pieces: readonly Stretch[], { hidden, rows }: { hidden: Ranges; rows: Ranges }): string[] {
  const entries: string[] = [];
  for (const { units, from, width } of pieces)
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] as string;
      const place = from + index * width;
      entries.push(hidden(place) ? '' : unit === '\u0007' && rows(place) ? '\n' : unit);
    }
  return entries;
}

/** What Word's own signs mean: fields show what they came to, pictures and anchors are nothing to read. */
function shown(units: string[]): string {
  let text = '';
  // Of each field that is open, whether its instruction is still going on.
  const fields: boolean[] = [];
  for (const entry of units) {
    for (const unit of entry) {
      if (unit === '\u0013') fields.push(true);
      else if (unit === '\u0014') fields[fields.length - 1] = false;
      else if (unit === '\u0015') fields.pop();
      else if (!fields.includes(true)) text += signs[unit] ?? unit;
    }
  }
  // A cell that ends its row ends the line.
  return text.replace(/\t\n/g, '\n');
}

const signs: Record<string, string> = {
  '\u0000': '',
  '\u0001': '',
  '\u0002': '',
  '\u0003': '',
  '\u0004': '',
  '\u0005': '',
  '\u0007': '\t',
  '\u0008': '',
  '\u000b': '\n',
  '\r': '\n',
  '\u000e': '\n',
  '\u001e': '\u2011',
  '\u001f': '',
};
