import { describe, expect, it } from 'vitest';
import { documentOfImage } from '../../../shared/formats/image-document';
import { countTiffPages } from '../../../shared/formats/tiff-pages';
import { smallTiff } from '../../support/small-tiff';

const fax = (greys: number[]) => Uint8Array.from(smallTiff({ width: 4, height: 3, greys }));

describe('the pages of a TIFF', () => {
  it('are those of its chain, and each awaits OCR', () => {
    expect(countTiffPages(fax([0, 80, 160]))).toBe(3);
    const read = documentOfImage(fax([0, 80]), 'fax.tif', 'image/tiff');
    expect(read.ok && read.holds === 'document' && read.document.pages.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('are counted in a chain that bites its tail, breaks off or never ends', () => {
    const tail = fax([0, 80]);
    const view = new DataView(tail.buffer);
    // The last directory points at the first.
    view.setUint32(tail.length - 4, view.getUint32(4, true), true);
    expect(countTiffPages(tail)).toBe(2);
    expect(countTiffPages(fax([0, 80]).subarray(0, 60))).toBe(1);
    expect(countTiffPages(fax(Array.from({ length: 240 }, () => 1)))).toBe(200);
  });

  it('is one for what is none', () => {
    expect(countTiffPages(Uint8Array.from([0x49, 0x49]))).toBe(1);
    expect(countTiffPages(new TextEncoder().encode('no picture at all'))).toBe(1);
  });
});
