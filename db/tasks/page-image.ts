import type { Document } from 'mupdf';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { pngOrientation } from '../../shared/formats/png-exif';
import { tiffOrientations } from '../../shared/formats/tiff-pages';
import { type Orientation, uprightMatrix, uprightSize } from '../../shared/formats/upright';

/** Degrees that a picture is turned against the page as it is shown. */
export type PageTurn = 0 | 180;

/** A page rendered for reading: a grey picture in PGM form, and how its pixels become points of the page. */
export interface PageImage {
  pgm: Buffer;
  /** Size of the page in points. */
  width: number;
  height: number;
  /** Pixels to the point. */
  scale: number;
  turn: PageTurn;
}

/** Dots to the inch at which text of ordinary size is read best for the time it takes, on scans and on print. */
export const readingDpi = 225;

/** Pixels that one picture may have: a plan or a hostile page is rendered coarser. */
const mostPixels = 40_000_000;

/** A document that is open for rendering. */
export interface Opened {
  document: Document;
  /** How the pictures of a TIFF or a PNG lie; mupdf follows EXIF in a JPEG, not the same tag in those. */
  orientations: readonly Orientation[];
}

/** Opens a PDF or a picture for rendering; a picture is a document of one page. Throws for what cannot be opened. */
export function openForRendering(bytes: Uint8Array): Opened {
  const magic = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'application/pdf' : imageMime(bytes);
  const document = mupdf.Document.openDocument(bytes, magic);
  if (!document.needsPassword()) return { document, orientations: orientationsOf(bytes, magic) };
  document.destroy();
  throw new Error('it is protected by a password');
}

function orientationsOf(bytes: Uint8Array, magic: string): Orientation[] {
  if (magic === 'image/tiff') return tiffOrientations(bytes);
  return magic === 'image/png' ? [pngOrientation(bytes)] : [];
}

function imageMime(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0x89 && second === 0x50) return 'image/png';
  if (first === 0xff && second === 0xd8) return 'image/jpeg';
  if (first === 0x47 && second === 0x49) return 'image/gif';
  if ((first === 0x49 && second === 0x49) || (first === 0x4d && second === 0x4d)) return 'image/tiff';
  throw new Error('it is no PDF and no picture');
}

/** Renders the page `index` in grey, upright as it is shown. */
export function renderPage(
  { document, orientations }: Opened,
  index: number,
  { turn, dpi }: { turn: PageTurn; dpi: number },
): PageImage {
  const page = document.loadPage(index);
  try {
    const [x0, y0, x1, y1] = page.getBounds();
    const stored = { width: x1 - x0, height: y1 - y0 };
    const orientation = orientations[index] ?? 1;
    const { width, height } = uprightSize(orientation, stored);
    if (!(width > 0 && height > 0)) throw new Error('the page has no size');
    const scale = Math.min(dpi / 72, Math.sqrt(mostPixels / (width * height)));
    const scaled = mupdf.Matrix.concat(mupdf.Matrix.scale(scale, scale), mupdf.Matrix.rotate(turn));
    const pixmap = page.toPixmap(
      mupdf.Matrix.concat(uprightMatrix(orientation, stored), scaled),
      mupdf.ColorSpace.DeviceGray,
      false,
      true,
    );
    try {
      return { pgm: toPgm(pixmap), width, height, scale, turn };
    } finally {
      pixmap.destroy();
    }
  } finally {
    page.destroy();
  }
}

/** Where a box of the picture, in pixels, lies on the page, in points. */
export function pagePlace(
  { width, height, scale, turn }: PageImage,
  box: { u: number; v: number; length: number; height: number },
): { x: number; y: number; width: number; height: number } {
  const [u, v, across, down] = [box.u / scale, box.v / scale, box.length / scale, box.height / scale];
  const size = { width: across, height: down };
  return turn === 0 ? { x: u, y: v, ...size } : { x: width - u - across, y: height - v - down, ...size };
}

/** Portable GrayMap, binary: a head and the pixels as they are, with nothing to pack. */
function toPgm(pixmap: {
  getWidth(): number;
  getHeight(): number;
  getStride(): number;
  getPixels(): Uint8ClampedArray;
}) {
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()];
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const pgm = Buffer.allocUnsafe(head.length + width * height);
  head.copy(pgm);
  const pixels = pixmap.getPixels();
  for (let y = 0; y < height; y++) pgm.set(pixels.subarray(y * stride, y * stride + width), head.length + y * width);
  return pgm;
}
