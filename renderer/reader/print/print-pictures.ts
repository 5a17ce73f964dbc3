import { pngOf } from './print-pdf';
import { type Printable, PrintSheet } from './sheet';

/** Pixels of one printed picture; a larger one is printed a little softer. */
const mostPixels = 24_000_000;

/** The pictures that `find` shows at the time, one a page, turned as they are shown. */
export function printablePictures(
  find: () => HTMLImageElement[],
  { pages, rotation, name }: { pages: number; rotation: number; name: string },
): Printable {
  return {
    pages,
    async run({ from, to }, progress) {
      const sheet = new PrintSheet('pictures', name);
      try {
        const images = find().slice(from, to + 1);
        for (const [at, image] of images.entries()) {
          if (progress.cancelled()) return false;
          const canvas = await turnedPicture(image, rotation);
          const landscape = canvas.width > canvas.height;
          sheet.addPicture(await pngOf(canvas, from + at), { landscape });
          progress.done(at + 1, images.length);
        }
        return await sheet.print(progress);
      } finally {
        sheet.remove();
      }
    },
  };
}

async function turnedPicture(image: HTMLImageElement, rotation: number): Promise<HTMLCanvasElement> {
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const fit = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const [across, down] = [Math.max(1, Math.round(width * fit)), Math.max(1, Math.round(height * fit))];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = rotation % 180 === 0 ? [across, down] : [down, across];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture for printing.');
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((rotation * Math.PI) / 180);
  context.drawImage(image, -across / 2, -down / 2, across, down);
  return canvas;
}
