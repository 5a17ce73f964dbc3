import { Readable } from 'node:stream';
import { type Protocol, protocol } from 'electron';
import type { LibraryConnection } from '../../db/open';
import { type Answer, openBody, textAnswer } from '../host/answer';
import { pageFileAnswer } from '../host/page-file';
import { storedFileAnswer } from '../host/stored-file';

/** The origin of the window's page: its own scheme, so that it has no rights over `file:` and none over the web. */
export const appOrigin = 'casebench://app';

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'casebench', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers `casebench://app/...`: the built window and the library's files, with the headers that the web host sends. */
export function answerAppScheme(
  session: { protocol: Protocol },
  options: { library: Promise<LibraryConnection>; pageFolder: string },
): void {
  session.protocol.handle('casebench', async (request) => {
    const url = new URL(request.url);
    const answer = await answerTo(url, request, options).catch((error: unknown) => {
      console.error(error);
      return textAnswer(500, 'Something went wrong inside Casebench.');
    });
    return responseOf(answer);
  });
}

async function answerTo(
  url: URL,
  request: Request,
  options: { library: Promise<LibraryConnection>; pageFolder: string },
): Promise<Answer> {
  if (`${url.protocol}//${url.host}` !== appOrigin) return textAnswer(404, 'There is no such page.');
  if (request.method !== 'GET') return textAnswer(405, 'This address does not answer that method.');
  const [, sha256] = /^\/file\/(.*)$/.exec(url.pathname) ?? [];
  if (sha256 === undefined) return pageFileAnswer(options.pageFolder, url.pathname);
  return storedFileAnswer(await options.library, sha256, request.headers.get('range'));
}

function responseOf(answer: Answer): Response {
  const body =
    typeof answer.body === 'string'
      ? answer.body
      : (Readable.toWeb(openBody(answer.body)) as ReadableStream<Uint8Array>);
  return new Response(body, { status: answer.status, headers: answer.headers });
}
