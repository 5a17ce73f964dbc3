import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { LibraryConnection } from '../../db/open';
import { openingHeader } from '../../shared/contract/address';
import { Failure, type Reply } from '../../shared/contract/failure';
import type { RecentLibrary } from '../../shared/contract/libraries';
import { type Answer, jsonAnswer, textAnswer } from '../host/answer';
import { callByName } from '../host/call-by-name';
import { anotherIsOpen, exchangeLibrary } from '../host/exchange-library';
import type { HeldLibrary } from '../host/held-library';
import { pageFileAnswer } from '../host/page-file';
import { documentHeaders } from '../host/policy';
import { fileNameParameter, storedFileAnswer } from '../host/stored-file';
import { readJson, receiveFile } from './body';
import { streamEvents } from './events';

/** What the routes serve, and how much they take in one request, in bytes. */
export interface Served {
  library: HeldLibrary;
  pageFolder: string;
  limits: { call: number; upload: number };
}

/** A request that the guard has let in. */
export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

/** The answer to a request; null when the route has taken the response over (the event stream). */
export async function answerTo(served: Served, asked: Asked): Promise<Answer | null> {
  const { request, response, url } = asked;
  const [, first = '', second = ''] =
    /^\/(call|upload|staged|file|events|libraries)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const posts = first === 'call' || first === 'upload' || (first === 'libraries' && method === 'POST');
  if (method !== (posts ? 'POST' : 'GET')) return textAnswer(405, 'This address does not answer that method.');
  switch (first) {
    case 'call':
      return call(served, request, second);
    case 'upload':
      return upload(served, request, url.searchParams.get('name') ?? '');
    case 'staged':
      return download(served.library, decoded(second), url.searchParams.get('name') ?? '');
    case 'file':
      return storedFileAnswer(served.library, second, request.headers.range);
    case 'libraries':
      return posts ? openAnother(served, request) : recentLibraries(served.library);
    case 'events':
      streamEvents(served.library, response);
      return null;
    default:
      return pageFileAnswer(served.pageFolder, url.pathname);
  }
}

async function call(served: Served, request: IncomingMessage, name: string): Promise<Answer> {
  const { library } = served;
  const asked = request.headers[openingHeader];
  const input = await readJson(request, served.limits.call);
  if (!input) return refused(400, 'The body of a call is its input as JSON.');
  const opening = String(library.opening);
  const reply = asked === undefined || asked === opening ? await callByName(library, name, input.value) : anotherIsOpen;
  const answer = jsonAnswer(200, reply);
  return { ...answer, headers: { ...answer.headers, [openingHeader]: opening } };
}

async function recentLibraries(library: HeldLibrary): Promise<Answer> {
  return jsonAnswer(200, { ok: true, value: await library.recent() } satisfies Reply<RecentLibrary[]>);
}

/** The guard has let the request in: whoever asks holds the secret of this run, as for every change. */
async function openAnother(served: Served, request: IncomingMessage): Promise<Answer> {
  const ask = await readJson(request, served.limits.call);
  if (!ask) return refused(400, 'The body says which library, as JSON.');
  return jsonAnswer(200, await exchangeLibrary(served.library, ask.value, 'typed'));
}

async function upload(served: Served, request: IncomingMessage, name: string): Promise<Answer> {
  const plain = basename(name.replaceAll('\\', '/')).trim();
  if (plain === '' || plain === '.' || plain === '..') return refused(400, 'An upload needs the name of its file.');
  const { token, path } = await served.library.stageUpload(plain);
  await receiveFile(request, path, served.limits.upload);
  return jsonAnswer(200, { ok: true, value: { token, name: plain } } satisfies Reply<{ token: string; name: string }>);
}

async function download(library: LibraryConnection, token: string, name: string): Promise<Answer> {
  const path = await library.stagedPath(token);
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) return textAnswer(404, 'This result is no longer kept. Make it again.');
  const headers = {
    ...documentHeaders,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; ${fileNameParameter(name || basename(path))}`,
    'content-length': String(found.size),
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: found.size === 0 ? '' : { path, start: 0, length: found.size } };
}

/** What no token can be is left as it came, and is then not found. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A failure on the way in, in the envelope of every reply. */
export function refused(status: number, message: string): Answer {
  return jsonAnswer(status, { ok: false, code: 'invalid', message } satisfies Reply<never>);
}

/** What the sender is told of an error while its request was read: a body too long is their matter, the rest is ours. */
export function answerToError(error: unknown): Answer {
  if (error instanceof Failure)
    return jsonAnswer(413, { ok: false, code: error.code, message: error.message } satisfies Reply<never>);
  return jsonAnswer(500, {
    ok: false,
    code: 'internal',
    message: 'Something went wrong inside Casebench. Nothing was changed.',
  } satisfies Reply<never>);
}
