import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../shared/contract/failure';
import { type Answer, openBody, textAnswer } from '../host/answer';
import type { HeldLibrary } from '../host/held-library';
import { ownHeaders } from '../host/policy';
import { isToken, refusal, type Session, sessionCookie } from './guard';
import { type Asked, answerTo, answerToError, refused, type Served } from './routes';

export interface ServeOptions {
  library: HeldLibrary;
  /** The built window, `out/renderer`. */
  pageFolder: string;
  /** 0: any free port. */
  port: number;
  /** The most bytes taken as one call and as one file. */
  limits?: { call: number; upload: number };
}

export interface ServedWorkbench {
  /** Where to open it: holds the secret of this run, which the first answer turns into a cookie. */
  address: string;
  token: string;
  port: number;
  /** Ends every connection; the library stays open. */
  close(): Promise<void>;
}

const usualLimits = { call: 32 * 2 ** 20, upload: 8 * 2 ** 30 };

/**
 * Serves the workbench on 127.0.0.1 to whoever holds the address.
 * @throws Failure 'conflict' when the port is taken.
 */
export async function serveWorkbench(options: ServeOptions): Promise<ServedWorkbench> {
  const token = randomBytes(32).toString('base64url');
  const served: Served = { ...options, limits: options.limits ?? usualLimits };
  const session: Session = { authority: '', token };
  const server = createServer(
    { requestTimeout: 0 },
    (request, response) => void respond(served, session, { request, response }),
  );
  const port = await listen(server, options.port);
  session.authority = `127.0.0.1:${port}`;
  return {
    address: `http://${session.authority}/?token=${token}`,
    token,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  served: Served,
  session: Session,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  try {
    const url = URL.parse(request.url ?? '/', `http://${session.authority}`);
    const answer = url
      ? await answerFor(served, session, { request, response, url })
      : refused(400, 'That is no address.');
    if (answer) await send(answer, request, response);
  } catch (error) {
    if (!(error instanceof Failure) && !request.destroyed && !response.destroyed) console.error(error);
    if (response.headersSent || response.destroyed) response.destroy();
    else await send(answerToError(error), request, response).catch(() => response.destroy());
  }
  // What is left of a refused body is read and dropped: the sender must get to our answer.
  request.resume();
}

/** The address as printed: its token becomes the cookie, and leaves the address bar. */
function entry(session: Session, request: IncomingMessage, url: URL): Answer | null {
  const given = url.searchParams.get('token');
  if (given === null || url.pathname !== '/' || request.method !== 'GET') return null;
  if (request.headers.host !== session.authority)
    return textAnswer(403, 'This address is not where Casebench listens.');
  if (!isToken(given, session))
    return textAnswer(401, 'This address is from another run of Casebench. Open the one that it printed last.');
  const headers = { location: '/', 'set-cookie': sessionCookie(session), 'cache-control': 'no-store' };
  return { status: 303, headers: { ...ownHeaders, ...headers }, body: '' };
}

/** A refused request for a call or an upload reads its refusal in the envelope that it waits for. */
async function answerFor(served: Served, session: Session, asked: Asked): Promise<Answer | null> {
  const entered = entry(session, asked.request, asked.url);
  if (entered) return entered;
  const reason = refusal(asked.request, session);
  if (!reason) return answerTo(served, asked);
  const answer = asked.request.method === 'POST' ? refused : textAnswer;
  return answer(reason.status, reason.message);
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  if (request.method === 'HEAD' || typeof answer.body === 'string') {
    response.end(request.method === 'HEAD' ? undefined : answer.body);
    return;
  }
  // A reader that leaves in the middle (pdf.js does so with ranges) is no error.
  await pipeline(openBody(answer.body), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Failure('conflict', `Port ${port} is taken. Choose another with --port, or leave it out.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
