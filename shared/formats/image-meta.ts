import { strFromU8 } from 'fflate';
import { findElement, readXml, tidyTextOf, type XmlElement } from './document-xml';
import { pngExif } from './png-exif';
import { readTiff } from './tiff-tags';

/** What a picture says of itself, in the words of news photography (IPTC Photo Metadata, XMP, EXIF). */
export interface ImageMeta {
  title?: string;
  caption?: string;
  photographer?: string;
  credit?: string;
  rights?: string;
  place?: string;
  /** As found: "2017:11:07 10:00:00", "20171107" or ISO 8601. */
  taken?: string;
}

/** Reads XMP, IPTC-IIM and EXIF out of a JPEG, PNG or TIFF file; what is damaged is as if it were not there. */
export function readImageMeta(bytes: Uint8Array): ImageMeta {
  const found = [readXmp(bytes), readIptc(bytes), readExif(bytes)];
  const meta: ImageMeta = {};
  for (const one of found)
    for (const key of Object.keys(one) as (keyof ImageMeta)[])
      meta[key] ??= one[key]?.replaceAll('\u0000', '').trim() || undefined;
  return meta;
}

function readXmp(bytes: Uint8Array): ImageMeta {
  const start = indexOf(bytes, '<x:xmpmeta');
  const end = start < 0 ? -1 : indexOf(bytes, '</x:xmpmeta>', start);
  if (end < 0 || end - start > 2_000_000) return {};
  try {
    const packet = readXml(strFromU8(bytes.subarray(start, end + '</x:xmpmeta>'.length)));
    const value = (...names: string[]) => names.map((name) => xmpValue(packet, name)).find(Boolean);
    const place = [value('City', 'Location'), value('State'), value('Country', 'CountryName')]
      .filter(Boolean)
      .join(', ');
    return {
      title: value('title', 'Headline'),
      caption: value('description', 'ImageDescription'),
      photographer: value('creator'),
      credit: value('Credit'),
      rights: value('rights', 'UsageTerms'),
      place: place || undefined,
      taken: value('DateCreated', 'DateTimeOriginal'),
    };
  } catch {
    // A broken packet says nothing that could be relied on.
    return {};
  }
}

/** XMP writes a value as an element or as an attribute of a description. */
function xmpValue(packet: XmlElement, name: string): string | undefined {
  const element = findElement(packet, name);
  if (element) return tidyTextOf(element) || undefined;
  const described = (node: XmlElement): string | undefined => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const own = child.name === 'Description' ? child.attributes[name] : undefined;
      const value = own ?? described(child);
      if (value) return value;
    }
    return undefined;
  };
  return described(packet);
}

const iptcFields: Record<number, keyof ImageMeta> = {
  5: 'title',
  55: 'taken',
  80: 'photographer',
  105: 'title',
  110: 'credit',
  116: 'rights',
  120: 'caption',
};

/** IPTC-IIM datasets of record 2, in a Photoshop resource block 0x0404. */
function readIptc(bytes: Uint8Array): ImageMeta {
  const block = indexOf(bytes, '8BIM\u0004\u0004');
  if (block < 0) return {};
  const meta: ImageMeta = {};
  let at = block + 6;
  at += ((bytes[at] ?? 0) + 2) & ~1;
  at += 4;
  while (bytes[at] === 0x1c && at + 5 < bytes.length) {
    const [record, dataset] = [bytes[at + 1], bytes[at + 2] as number];
    const length = ((bytes[at + 3] as number) << 8) | (bytes[at + 4] as number);
    const key = record === 2 ? iptcFields[dataset] : undefined;
    if (key) meta[key] ??= strFromU8(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return meta;
}

function readExif(bytes: Uint8Array): ImageMeta {
  const header = indexOf(bytes.subarray(0, 200_000), 'Exif\u0000\u0000');
  const start = header >= 0 ? header + 6 : 0;
  const tags = readTiff(pngExif(bytes)?.tiff ?? bytes.subarray(start));
  return {
    caption: tags.get(0x010e),
    photographer: tags.get(0x013b),
    rights: tags.get(0x8298),
    taken: tags.get(0x9003),
  };
}

/** Where the characters (one byte each) first stand at or after `from`; -1 where they do not. */
function indexOf(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++;
    if (length === text.length) return at;
  }
  return -1;
}
