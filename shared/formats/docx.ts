import type { ExtractFailureCode } from '../model/extraction';
import {
  childrenNamed,
  findElements,
  isElement,
  readXml,
  tidyTextOf,
  type XmlElement,
  type XmlNode,
} from './document-xml';
import { type DocxLine, type DocxRun, joinedLines, tidyLine, trimmedLine } from './docx-lines';
import { memberText, unzip } from './zip';

/** A paragraph of a Word document. `style` is the name of its style ("Heading 1"), '' for none. */
export interface DocxParagraph extends DocxLine {
  style: string;
  /** A row of a table, its cells apart by tabs. */
  row: boolean;
  /** Indented on both sides by its own setting, as a block quotation is; an item of a list is not. */
  setIn: boolean;
  /** A page begins with this paragraph, as Word last laid it out or as its author asked. */
  newPage: boolean;
}

export interface DocxNote extends DocxLine {
  mark: string;
}

export interface DocxReading {
  ok: true;
  paragraphs: DocxParagraph[];
  /** Notes in the order of their marks; `mark` is what stands in the text ("[1]"). */
  notes: DocxNote[];
  /** The document holds pictures, which may be pages of text. */
  pictures: boolean;
  /** docProps/core.xml: title, creator, created ... as left by the program: a weak hint. */
  properties: Record<string, string>;
}

export type DocxResult = DocxReading | { ok: false; code: ExtractFailureCode; message: string };

/** Reads the text of a .docx file (ECMA-376) as a reader sees it: insertions kept, deletions left out, notes apart. */
export function readDocx(bytes: Uint8Array): DocxResult {
  try {
    let pictures = false;
    const members = unzip(bytes, (name) => {
      pictures ||= /^\/?word\/media\/./.test(name);
      return /^\/?(?:word\/[^/]*|docProps\/core|_rels\/)(?:\.xml|\.rels)?$/i.test(name);
    });
    const main = [...members.keys()].find((name) => /^\/?word\/document\d*\.xml$/i.test(name));
    const xml = main ? memberText(members, main) : null;
    if (xml === null) return { ok: false, code: 'unreadable', message: 'holds no Word text' };
    const part = (name: string) => memberText(members, `word/${name}.xml`);
    const reading = new Reading(styleNames(part('styles')), {
      footnote: notesOf(part('footnotes'), 'footnote'),
      endnote: notesOf(part('endnotes'), 'endnote'),
    });
    reading.read(readXml(xml));
    return {
      ok: true,
      paragraphs: reading.paragraphs,
      notes: reading.notes,
      pictures,
      properties: propertiesOf(members),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      code: 'unreadable',
      message: `is damaged and could not be read; get another copy (what was found: ${reason})`,
    };
  }
}

function styleNames(xml: string | null): Map<string, string> {
  if (!xml) return new Map();
  return new Map(
    findElements(readXml(xml), 'style').map((style) => [
      style.attributes.styleId ?? '',
      childrenNamed(style, 'name')[0]?.attributes.val ?? '',
    ]),
  );
}

type Notes = Map<string, XmlElement>;

function notesOf(xml: string | null, kind: 'footnote' | 'endnote'): Notes {
  if (!xml) return new Map();
  return new Map(findElements(readXml(xml), kind).map((note) => [note.attributes.id ?? '', note]));
}

function propertiesOf(members: Map<string, Uint8Array>): Record<string, string> {
  const xml = memberText(members, 'docProps/core.xml');
  if (!xml) return {};
  const entries = readXml(xml).children.filter(isElement);
  return Object.fromEntries(
    entries.map((entry) => [entry.name, tidyTextOf(entry)] as const).filter(([, text]) => text),
  );
}

/** Elements whose text nobody sees: deletions, field codes, and the second copy of a drawing kept for old programs. */
const unseen = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'sdtPr',
]);

/** A quarter of an inch, in twentieths of a point. */
const leastIndent = 360;

function isSetIn(paragraph: XmlElement): boolean {
  if (findElements(paragraph, 'numPr').length > 0) return false;
  const indent = findElements(paragraph, 'ind')[0]?.attributes ?? {};
  const by = (...names: string[]) => Math.max(...names.map((name) => Number(indent[name] ?? 0)));
  return by('left', 'start') >= leastIndent && by('right', 'end') >= leastIndent;
}

/** Takes paragraphs and notes out of one document, in reading order. */
class Reading {
  readonly paragraphs: DocxParagraph[] = [];
  readonly notes: DocxNote[] = [];
  private readonly styles: Map<string, string>;
  private readonly noteTexts: Record<'footnote' | 'endnote', Notes>;
  private breakPending = false;
  private line: DocxLine = { text: '', runs: [] };

  constructor(styles: Map<string, string>, noteTexts: Record<'footnote' | 'endnote', Notes>) {
    this.styles = styles;
    this.noteTexts = noteTexts;
  }

  read(node: XmlElement): void {
    for (const child of node.children) {
      if (!isElement(child) || unseen.has(child.name)) continue;
      if (child.name === 'p') this.readParagraph(child);
      else if (child.name === 'tr') this.readRow(child);
      else this.read(child);
    }
  }

  private readParagraph(element: XmlElement): void {
    const style = findElements(element, 'pStyle')[0]?.attributes.val ?? '';
    const line = tidyLine(this.lineOf(element));
    const asked = findElements(element, 'pageBreakBefore').length > 0;
    // A break in the middle of a paragraph moves to its beginning: a quotation must not be cut in two.
    const newPage = this.breakPending || asked;
    if (line.text.trim() === '' && !newPage) return;
    this.breakPending = false;
    this.paragraphs.push({
      ...line,
      style: this.styles.get(style) ?? style,
      row: false,
      setIn: isSetIn(element),
      newPage,
    });
  }

  /** A row of a table is one line, its cells apart by tabs. */
  private readRow(row: XmlElement): void {
    const cells = row.children.filter(
      (child): child is XmlElement => isElement(child) && /^(?:tc|sdt)$/.test(child.name),
    );
    const line = joinedLines(
      cells.map((cell) => joinedLines(this.linesIn(cell), ' ')),
      '\t',
    );
    if (line.text.trim() === '') return;
    const { text, runs } = trimmedLine(line, { end: true });
    this.paragraphs.push({ text, runs, style: '', row: true, setIn: false, newPage: this.takeBreak() });
  }

  private takeBreak(): boolean {
    const pending = this.breakPending;
    this.breakPending = false;
    return pending;
  }

  /** The paragraphs below an element, trimmed; those without words left out. */
  private linesIn(element: XmlElement): DocxLine[] {
    return findElements(element, 'p')
      .map((p) => trimmedLine(this.lineOf(p), { start: true, end: true }))
      .filter(({ text }) => text !== '');
  }

  private lineOf(element: XmlElement): DocxLine {
    const outer = this.line;
    const own: DocxLine = { text: '', runs: [] };
    this.line = own;
    this.say(element);
    this.line = outer;
    return own;
  }

  private say(node: XmlNode): void {
    if (!isElement(node) || unseen.has(node.name)) return;
    switch (node.name) {
      case 'r':
        this.sayRun(node);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.noteMark(node);
        break;
      case 'br':
        if (node.attributes.type === 'page') this.breakPending = true;
        else if (!node.attributes.type) this.write('\n');
        break;
      case 'lastRenderedPageBreak':
        this.breakPending = true;
        break;
      default: {
        const words = this.wordsOf(node);
        if (words === null) for (const child of node.children) this.say(child);
        else this.write(words);
      }
    }
  }

  /** What an element says in itself; null for one that holds others. */
  private wordsOf(node: XmlElement): string | null {
    switch (node.name) {
      case 't':
        return node.children.filter((child) => typeof child === 'string').join('');
      case 'tab':
      case 'ptab':
        return '\t';
      case 'noBreakHyphen':
        return '-';
      case 'cr':
        return '\n';
      case 'sym':
        return symbolOf(node.attributes.char);
      case 'txbxContent': {
        const lines = findElements(node, 'p').map((p) => this.lineOf(p).text);
        return `\n${lines.join('\n')}\n`;
      }
      default:
        return null;
    }
  }

  private write(words: string): void {
    this.line.text += words;
  }

  private sayRun(run: XmlElement): void {
    const { line } = this;
    const start = line.text.length;
    const marks = line.runs.length;
    for (const child of run.children) this.say(child);
    const end = line.text.length;
    // The mark of a note is raised by its style; it says itself what it is.
    if (end > start && line.runs.length === marks) for (const as of setApart(run)) line.runs.push({ start, end, as });
  }

  private noteMark(reference: XmlElement): void {
    const kind = reference.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const element = this.noteTexts[kind].get(reference.attributes.id ?? '');
    if (!element) return;
    const note = this.notes.length;
    const mark = `[${note + 1}]`;
    const entry: DocxNote = { mark, text: '', runs: [] };
    this.notes.push(entry);
    const { text, runs } = joinedLines(this.linesIn(element), '\n');
    entry.text = text;
    entry.runs = runs;
    const start = this.line.text.length;
    this.write(mark);
    this.line.runs.push({ start, end: start + mark.length, as: 'mark', note });
  }
}

/** How a run of letters is set, by what is said of it itself. */
function setApart(run: XmlElement): DocxRun['as'][] {
  const own = childrenNamed(run, 'rPr')[0];
  if (!own) return [];
  const on = (name: string) => {
    const value = childrenNamed(own, name)[0]?.attributes.val;
    return childrenNamed(own, name).length > 0 && !/^(?:0|false|off|none)$/i.test(value ?? '');
  };
  const raised = childrenNamed(own, 'vertAlign')[0]?.attributes.val === 'superscript';
  return [
    ...(on('b') ? ['strong' as const] : []),
    ...(on('i') ? ['emphasis' as const] : []),
    ...(raised ? ['raised' as const] : []),
  ];
}

/** Symbols of the private area stand for bullets and ornaments of Symbol and Wingdings, which no text can name. */
function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) ? '•' : String.fromCodePoint(value);
}
