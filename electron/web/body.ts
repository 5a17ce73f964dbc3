import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../shared/contract/failure';

/** The value that the body is as JSON; null when it is none. @throws Failure 'invalid' when it is longer than `limit` bytes. */
export async function readJson(request: IncomingMessage, limit: number): Promise<{ value: unknown } | null> {
  refuseTooLong(request, limit);
  const parts: Buffer[] = [];
  for await (const part of atMost(request, limit)) parts.push(part);
  try {
    return { value: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown };
  } catch {
    return null;
  }
}

/**
 * Streams the body into the file at `path`; a body that is too long or breaks off leaves no file.
 * @throws Failure 'invalid' when it is longer than `limit` bytes.
 */
export async function receiveFile(request: IncomingMessage, path: string, limit: number): Promise<void> {
  refuseTooLong(request, limit);
  try {
    await pipeline(atMost(request, limit), createWriteStream(path));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** A body that says itself that it is too long is refused before anything is made for it. */
function refuseTooLong(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong(limit);
}

/** The connection survives a body that is too long, so that the sender can read why it was refused. */
async function* atMost(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > limit) throw tooLong(limit);
    yield part;
  }
}

function tooLong(limit: number): Failure {
  return new Failure('invalid', `That is more than ${sizeInWords(limit)}, the most taken at once.`);
}

function sizeInWords(bytes: number): string {
  if (bytes >= 2 ** 30) return `${bytes / 2 ** 30} GiB`;
  return bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20)} MiB` : `${bytes} bytes`;
}
