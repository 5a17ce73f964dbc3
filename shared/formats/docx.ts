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
import { memberText, unzip } from './zip';

/** A paragraph of a Word document. `style` is the name of its style ("Heading 1"), '' for none. */
export interface DocxParagraph {
  text: string;
  style: string;
  /** A page begins with this paragraph, as Word last laid it out or as its author asked. */
  newPage: boolean;
}

export interface DocxReading {
  ok: true;
  paragraphs: DocxParagraph[];
  /** Notes in the order of their marks; `mark` is what stands in the text ("[1]"). */
  notes: { mark: string; text: string }[];
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
    return { ok: false, code: 'unreadable', message: `is damaged and could not be read (${reason})` };
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

/** Takes paragraphs and notes out of one document, in reading order. */
class Reading {
  readonly paragraphs: DocxParagraph[] = [];
  readonly notes: { mark: string; text: string }[] = [];
  private readonly styles: Map<string, string>;
  private readonly noteTexts: Record<'footnote' | 'endnote', Notes>;
  private breakPending = false;

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
    const text = this.textIn(element).replace(/[ \u00a0]+$/gm, '');
    const asked = findElements(element, 'pageBreakBefore').length > 0;
    // A break in the middle of a paragraph moves to its beginning: a quotation must not be cut in two.
    const newPage = this.breakPending || asked;
    if (text.trim() === '' && !newPage) return;
    this.breakPending = false;
    this.paragraphs.push({ text, style: this.styles.get(style) ?? style, newPage });
  }

  /** A row of a table is one line, its cells apart by tabs. */
  private readRow(row: XmlElement): void {
    const cells = row.children.filter(
      (child): child is XmlElement => isElement(child) && /^(?:tc|sdt)$/.test(child.name),
    );
    const text = cells.map((cell) => this.cellText(cell)).join('\t');
    if (text.trim() !== '') this.paragraphs.push({ text: text.trimEnd(), style: '', newPage: this.takeBreak() });
  }

  private takeBreak(): boolean {
    const pending = this.breakPending;
    this.breakPending = false;
    return pending;
  }

  private cellText(cell: XmlElement): string {
    return findElements(cell, 'p')
      .map((p) => this.textIn(p).trim())
      .filter(Boolean)
      .join(' ');
  }

  private textIn(node: XmlNode): string {
    if (!isElement(node) || unseen.has(node.name)) return '';
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
      case 'br':
        if (node.attributes.type === 'page') this.breakPending = true;
        return node.attributes.type ? '' : '\n';
      case 'lastRenderedPageBreak':
        this.breakPending = true;
        return '';
      case 'sym':
        return symbolOf(node.attributes.char);
      case 'footnoteReference':
      case 'endnoteReference':
        return this.noteMark(node);
      case 'txbxContent':
        return `\n${findElements(node, 'p')
          .map((p) => this.textIn(p))
          .join('\n')}\n`;
      default:
        return node.children.map((child) => this.textIn(child)).join('');
    }
  }

  private noteMark(reference: XmlElement): string {
    const kind = reference.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const note = this.noteTexts[kind].get(reference.attributes.id ?? '');
    if (!note) return '';
    const mark = `[${this.notes.length + 1}]`;
    const entry = { mark, text: '' };
    this.notes.push(entry);
    entry.text = findElements(note, 'p')
      .map((p) => this.textIn(p).trim())
      .filter(Boolean)
      .join('\n');
    return mark;
  }
}

/** Symbols of the private area stand for bullets and ornaments of Symbol and Wingdings, which no text can name. */
function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) ? '•' : String.fromCodePoint(value);
}
