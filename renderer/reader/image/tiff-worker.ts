import { decode, decodeImage, toRGBA8 } from 'utif2';
import { mostTiffPages } from '../../../shared/formats/tiff-pages';
import { type Orientation, readOrientation, uprightMatrix, uprightSize } from '../../../shared/formats/upright';

/** Pixels of one page: a file may claim more than there is memory for. */
const mostPixels = 100_000_000;

export type TiffAnswer = { pages: Blob[] } | { failed: string };

self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  pagesOf(data).then(
    (pages) => self.postMessage({ pages } satisfies TiffAnswer),
    (error: unknown) =>
      self.postMessage({ failed: error instanceof Error ? error.message : String(error) } satisfies TiffAnswer),
  );
});

/** The pages of a TIFF as pictures that a browser shows. */
async function pagesOf(bytes: ArrayBuffer): Promise<Blob[]> {
  const pages: Blob[] = [];
  for (const page of decode(bytes).slice(0, mostTiffPages)) {
    const [width, height] = [firstNumber(page.t256), firstNumber(page.t257)];
    // Directories without a size hold facts of the camera, not a picture.
    if (!width || !height) continue;
    if (width * height > mostPixels) throw new Error(`a page of ${width} by ${height} pixels is too large`);
    decodeImage(bytes, page);
    const pixels = new ImageData(new Uint8ClampedArray(toRGBA8(page)), width, height);
    const [across, down] = [firstNumber(page.t282), firstNumber(page.t283)];
    pages.push(
      await upright(pixels, readOrientation(firstNumber(page.t274)), across > 0 && down > 0 ? across / down : 1),
    );
  }
  if (pages.length === 0) throw new Error('it holds no picture');
  return pages;
}

/** Pixels that are this much higher than wide, or lower, are drawn square: those of an ordinary fax are twice as high. */
const oblong = 1.03;
/** Beyond this the resolution is not one. */
const mostOblong = 4;

/** Stored rows as they lie on the paper: scanners turn pages by a tag, and leave the rows as they came. */
async function upright(pixels: ImageData, orientation: Orientation, tall: number): Promise<Blob> {
  const off = Math.max(tall, 1 / tall);
  const shape = off > oblong && off < mostOblong ? tall : 1;
  const square = { width: pixels.width, height: Math.round(pixels.height * shape) };
  const { width, height } = uprightSize(orientation, square);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw it');
  if (orientation === 1 && shape === 1) context.putImageData(pixels, 0, 0);
  else {
    context.setTransform(...uprightMatrix(orientation, square));
    const stored = await createImageBitmap(pixels);
    context.drawImage(stored, 0, 0, square.width, square.height);
    stored.close();
  }
  return await canvas.convertToBlob();
}

function firstNumber(tag: unknown): number {
  const value = Array.isArray(tag) ? tag[0] : undefined;
  return typeof value === 'number' ? value : 0;
}
