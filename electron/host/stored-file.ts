import type { LibraryConnection } from '../../db/open';
import { type Answer, textAnswer } from './answer';
import { readByteRange } from './byte-range';
import { documentHeaders } from './policy';

/**
 * Types that a page may be told. All others go out as plain bytes: above all scripts and styles, which a page of ours
 * could otherwise be tricked into loading from "its own" origin.
 */
const shownTypes =
  /^(?:application\/pdf|text\/(?:plain|html)|application\/xhtml\+xml|image\/(?:png|jpeg|gif|webp|avif|bmp|tiff|svg\+xml)|(?:audio|video)\/[a-z0-9.+-]{1,40})$/;

/**
 * A stored file under its hash, whole or a range of it, inert whatever is in it: an origin of its own, no scripts, no
 * network, no guessing of its type. 404 when the library has no such file, 416 when the range lies outside.
 */
export async function storedFileAnswer(
  library: Pick<LibraryConnection, 'fileInfo'>,
  sha256: string,
  range: string | null | undefined,
): Promise<Answer> {
  const info = /^[0-9a-f]{64}$/.test(sha256) ? await library.fileInfo(sha256) : null;
  if (!info) return textAnswer(404, 'The library has no such file.');
  const type = info.mime.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const headers = {
    ...documentHeaders,
    'content-type': shownTypes.test(type) ? type : 'application/octet-stream',
    'content-disposition': `inline; ${fileNameParameter(info.name)}`,
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    'cache-control': 'private, max-age=31536000, immutable',
  };
  const wanted = readByteRange(range, info.bytes);
  if (wanted === 'outside')
    return {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${info.bytes}`, 'content-length': '0' },
      body: '',
    };
  const part = wanted ?? { start: 0, length: info.bytes };
  const contentRange = wanted && {
    'content-range': `bytes ${part.start}-${part.start + part.length - 1}/${info.bytes}`,
  };
  return {
    status: wanted ? 206 : 200,
    headers: { ...headers, 'content-length': String(part.length), ...contentRange },
    body: part.length === 0 ? '' : { path: info.path, ...part },
  };
}

/** The `filename*` parameter of Content-Disposition (RFC 6266, RFC 8187): any name, safe in a header. */
export function fileNameParameter(name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename*=UTF-8''${encoded}`;
}
