import { decode, decodeImage, toRGBA8 } from 'utif2';
import { mostTiffPages } from '../../../shared/formats/tiff-pages';

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
    const canvas = new OffscreenCanvas(width, height);
    const pixels = new Uint8ClampedArray(toRGBA8(page));
    canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
    pages.push(await canvas.convertToBlob());
  }
  if (pages.length === 0) throw new Error('it holds no picture');
  return pages;
}

function firstNumber(tag: unknown): number {
  const value = Array.isArray(tag) ? tag[0] : undefined;
  return typeof value === 'number' ? value : 0;
}
