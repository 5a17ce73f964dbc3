import type { AnnotColor, PDFAnnotation, PDFPage } from 'mupdf';
import type { PageBox, QuoteOrigin } from '../model/quotation';
import { type Box, boxOf, charactersOf, type PageCharacters } from './pdf-characters';

/** An annotation of a page as its file has it, and the stretch of the page's characters that it lies on. */
export interface PageAnnotation {
  origin: QuoteOrigin;
  comment: string;
  /** UTF-16 offsets into `PageAnnotations.text`; of equal value for a note that stands between words. */
  start: number;
  end: number;
  /** Where it is drawn. */
  boxes: Omit<PageBox, 'page'>[];
  /** What it shares with the other parts of one highlight, where Casebench wrote it. */
  group?: string;
}

/** The entry of an annotation that names its highlight; other programs leave it alone. */
export const groupKey = 'CasebenchQuote';

export interface PageAnnotations {
  /** The page's characters, lines ending with \n; '' for a scan. */
  text: string;
  annotations: PageAnnotation[];
}

const kinds: Partial<Record<string, QuoteOrigin['kind']>> = {
  Highlight: 'highlight',
  Underline: 'underline',
  StrikeOut: 'strikeout',
  Squiggly: 'squiggly',
  Text: 'note',
  FreeText: 'note',
};

/** More on one page are no reader's work. */
const mostOnPage = 500;
/** Lines of one highlight whose places are kept. */
const mostBoxes = 100;
const longest = { comment: 20_000, author: 200 };

/** What people have marked and noted on a page; null when they have not. Replies are part of the comment they answer. */
export function annotationsOf(page: PDFPage): PageAnnotations | null {
  const all = page.getAnnotations().slice(0, mostOnPage);
  const marks = all.filter((annotation) => kinds[annotation.getType()] && !isReply(annotation));
  if (marks.length === 0) return null;
  const characters = charactersOf(page);
  const [left, top, right, bottom] = page.getBounds();
  const frame = { left, top, right, bottom };
  const replies = all.filter((annotation) => kinds[annotation.getType()] && isReply(annotation));
  const annotations = marks.flatMap((mark) => {
    const kind = kinds[mark.getType()] as QuoteOrigin['kind'];
    const comment = commentOf(mark, replies);
    if (kind === 'note' && comment === '') return [];
    const origin = { kind, author: authorOf(mark), date: dateOf(mark), color: colorOf(mark) };
    const quads = kind === 'note' ? [] : mark.getQuadPoints().map(boxOf);
    const [first, ...others] = stretches(characters, quads);
    const boxes = sharesOf(quads.length > 0 ? quads : [boundsOf(mark)], frame);
    if (!first) return [{ origin, comment, boxes, ...pointAt(characters, boundsOf(mark)) }];
    const group = groupOf(mark);
    return [
      { origin, comment, group, boxes, ...first },
      ...others.map((stretch) => ({ origin, comment: '', group, boxes: [], ...stretch })),
    ];
  });
  return { text: characters.text, annotations };
}

/** Rectangles of the page's space as shares of the page; what lies off it is cut. */
function sharesOf(boxes: readonly Box[], frame: Box): PageAnnotation['boxes'] {
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  if (!(width > 0 && height > 0)) return [];
  const share = (at: number, whole: number) => Math.round(Math.min(1, Math.max(0, at / whole)) * 10_000) / 10_000;
  return boxes.slice(0, mostBoxes).flatMap((box) => {
    const [left, top] = [share(box.left - frame.left, width), share(box.top - frame.top, height)];
    const [right, bottom] = [share(box.right - frame.left, width), share(box.bottom - frame.top, height)];
    return right > left && bottom > top ? [{ left, top, width: right - left, height: bottom - top }] : [];
  });
}

function groupOf(annotation: PDFAnnotation): string | undefined {
  const group = annotation.getObject().get(groupKey);
  const name = group.isName() ? group.asName() : '';
  return /^[\w-]{1,64}$/.test(name) ? name : undefined;
}

interface Stretch {
  start: number;
  end: number;
}

/** Runs of characters whose middles lie in one of the boxes; a gap of a letter or two is a hand that shook. */
function stretches({ text, quads }: PageCharacters, boxes: readonly Box[]): Stretch[] {
  const runs: Stretch[] = [];
  let gap = 0;
  quads.forEach((quad, at) => {
    if (!quad || text[at]?.trim() === '') return;
    const { left, right, top, bottom } = boxOf(quad);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (!boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) {
      gap++;
      return;
    }
    const last = runs.at(-1);
    if (last && gap <= 2) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
    gap = 0;
  });
  return runs.filter(({ start, end }) => end - start > 1);
}

/** The place between characters nearest to a note. */
function pointAt({ quads }: PageCharacters, note: Box): Stretch {
  let best = { at: 0, distance: Number.POSITIVE_INFINITY };
  quads.forEach((quad, at) => {
    if (!quad) return;
    const { left, top, bottom } = boxOf(quad);
    const distance = 4 * Math.abs((top + bottom) / 2 - (note.top + note.bottom) / 2) + Math.abs(left - note.left);
    if (distance < best.distance) best = { at, distance };
  });
  return { start: best.at, end: best.at };
}

function boundsOf(annotation: PDFAnnotation): Box {
  const [left, top, right, bottom] = annotation.getBounds();
  return { left, top, right, bottom };
}

function isReply(annotation: PDFAnnotation): boolean {
  return !annotation.getObject().get('IRT').isNull();
}

function commentOf(mark: PDFAnnotation, replies: readonly PDFAnnotation[]): string {
  const own = clean(mark.getContents());
  const number = mark.getObject().asIndirect();
  const answers = replies
    .filter((reply) => reply.getObject().get('StateModel').isNull())
    .filter((reply) => number > 0 && reply.getObject().get('IRT').asIndirect() === number)
    .map((reply) => [authorOf(reply), clean(reply.getContents())].filter(Boolean).join(': '));
  return [own, ...answers].filter(Boolean).join('\n').slice(0, longest.comment);
}

function authorOf(annotation: PDFAnnotation): string {
  return annotation.hasAuthor() ? clean(annotation.getAuthor()).replace(/\s+/g, ' ').slice(0, longest.author) : '';
}

function dateOf(annotation: PDFAnnotation): string {
  const object = annotation.getObject();
  const date = !object.get('M').isNull() ? annotation.getModificationDate() : annotation.getCreationDate();
  // A date that the file does not have, or writes wrongly, comes out as the beginning of time.
  return Number.isNaN(date.getTime()) || date.getTime() <= 0 ? '' : date.toISOString();
}

function colorOf(annotation: PDFAnnotation): string | null {
  const rgb = toRgb(annotation.getColor());
  return (
    rgb &&
    `#${rgb
      .map((part) =>
        Math.round(Math.min(1, Math.max(0, part)) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  );
}

function toRgb(color: AnnotColor): [number, number, number] | null {
  if (color.length === 1) return [color[0], color[0], color[0]];
  if (color.length === 3) return color;
  if (color.length !== 4) return null;
  const [c, m, y, k] = color;
  return [(1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k)];
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]|\uFFFE|\uFFFF/gu, '')
    .trim();
}
