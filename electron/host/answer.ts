import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range';
import { ownHeaders } from './policy';

/** A response as data, so that the web host and the window's own protocol send the same bytes and headers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | ({ path: string } & ByteRange);
}

/** A short answer in words. */
export function textAnswer(status: number, text: string): Answer {
  return { status, headers: { ...ownHeaders, 'content-type': 'text/plain; charset=utf-8', ...size(text) }, body: text };
}

/** A short answer as JSON. */
export function jsonAnswer(status: number, value: unknown): Answer {
  const text = JSON.stringify(value);
  const headers = { ...ownHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...headers, ...size(text) }, body: text };
}

/** The bytes of an answer's file part; an empty part reads as nothing. */
export function openBody(part: { path: string } & ByteRange): Readable {
  return createReadStream(part.path, { start: part.start, end: part.start + part.length - 1 });
}

function size(text: string): Record<string, string> {
  return { 'content-length': String(Buffer.byteLength(text)) };
}
