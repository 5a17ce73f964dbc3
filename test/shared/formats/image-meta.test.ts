import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOfImage } from '../../../shared/formats/image-document';
import { readImageMeta } from '../../../shared/formats/image-meta';

const jpeg = (...parts: Uint8Array[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flatMap((part) => [...part]), 0xff, 0xd9]);

const xmp = strToU8(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description photoshop:Credit="UNICEF/UN014961/Estey" photoshop:City="Manila">' +
    '<dc:description><rdf:Alt><rdf:li>A girl &amp; her teacher</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Shehzad Noorani</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>',
);

function iptc(fields: [number, string][]): Uint8Array {
  const sets = fields.flatMap(([dataset, text]) => [0x1c, 2, dataset, 0, text.length, ...strToU8(text)]);
  return Uint8Array.from([...strToU8('8BIM'), 4, 4, 0, 0, 0, 0, 0, sets.length, ...sets]);
}

/** An EXIF block with one ASCII tag in its first directory. */
function exif(tag: number, text: string): Uint8Array {
  const value = [...strToU8(text), 0];
  const head = [...strToU8('Exif'), 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0];
  return Uint8Array.from([
    ...head,
    tag & 255,
    tag >> 8,
    2,
    0,
    value.length,
    0,
    0,
    0,
    26,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...value,
  ]);
}

describe('what a photograph says of itself', () => {
  it('reads XMP from elements and attributes', () => {
    expect(readImageMeta(jpeg(xmp))).toMatchObject({
      caption: 'A girl & her teacher',
      photographer: 'Shehzad Noorani',
      credit: 'UNICEF/UN014961/Estey',
      place: 'Manila',
    });
  });

  it('reads EXIF tags of a PNG, before its picture or behind it', () => {
    const tiff = [...exif(0x010e, 'Seen from the street').subarray(6)];
    const chunk = (type: string, data: number[]) => [0, 0, 0, data.length, ...strToU8(type), ...data, 0, 0, 0, 0];
    const png = (...chunks: number[][]) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...chunks.flat()]);
    const [data, picture] = [chunk('eXIf', tiff), chunk('IDAT', [1, 2, 3])];
    for (const file of [png(data, picture), png(picture, data)])
      expect(readImageMeta(file)).toMatchObject({ caption: 'Seen from the street' });
    expect(readImageMeta(png(picture, data.slice(0, 30))).caption).toBeUndefined();
  });

  it('reads IPTC datasets and EXIF tags', () => {
    expect(
      readImageMeta(
        jpeg(
          iptc([
            [120, 'The caption'],
            [80, 'Jane Doe'],
            [55, '20171107'],
          ]),
        ),
      ),
    ).toEqual({
      caption: 'The caption',
      photographer: 'Jane Doe',
      taken: '20171107',
    });
    expect(readImageMeta(jpeg(exif(0x010e, 'From the camera')))).toMatchObject({ caption: 'From the camera' });
  });

  it('takes damage for silence', () => {
    expect(readImageMeta(jpeg(strToU8('<x:xmpmeta><broken</x:xmpmeta>')))).toEqual({});
    expect(readImageMeta(jpeg(exif(0x010e, 'cut').subarray(0, 20)))).toEqual({});
    expect(readImageMeta(new Uint8Array())).toEqual({});
  });

  it('drafts a photograph with caption, credit line and day', () => {
    expect(documentOfImage(jpeg(xmp, iptc([[55, '20171107']])), 'IMG_1.jpg', 'image/jpeg')).toMatchObject({
      ok: true,
      document: {
        textState: 'none',
        draft: {
          kind: 'photograph',
          fields: {
            title: 'IMG 1',
            caption: 'A girl & her teacher',
            credit: 'UNICEF/UN014961/Estey',
            date: '2017-11-07',
          },
          creators: [{ role: 'photographer', given: 'Shehzad', family: 'Noorani' }],
        },
      },
    });
  });
});
