import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What lets a request in: the address the host listens on and the secret of this run. */
export interface Session {
  /** e.g. `127.0.0.1:4717` */
  authority: string;
  token: string;
}

/** The header that a script may send in place of the cookie. */
export const tokenHeader = 'x-casebench-token';

/** A cookie is seen by every port of 127.0.0.1, so its name carries ours: two runs do not log each other out. */
export function cookieName(session: Session): string {
  return `casebench-${session.authority.split(':')[1]}`;
}

/** The `Set-Cookie` value that stands for the token for the rest of a browser session. */
export function sessionCookie(session: Session): string {
  return `${cookieName(session)}=${session.token}; HttpOnly; SameSite=Strict; Path=/`;
}

/**
 * Why a request is turned away, or null to let it in. In this order: a Host that is not ours (DNS rebinding), a foreign
 * Origin or another site's page behind it, a missing or wrong token. A change that rides on the cookie alone must
 * name our Origin.
 */
export function refusal(request: IncomingMessage, session: Session): { status: 401 | 403; message: string } | null {
  const { host, origin } = request.headers;
  if (host !== session.authority) return forbidden('This address is not where Casebench listens.');
  if (origin !== undefined && origin !== `http://${session.authority}`)
    return forbidden('Another page may not ask this.');
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return forbidden('Another page may not ask this.');
  const header = request.headers[tokenHeader];
  if (typeof header === 'string' && isToken(header, session)) return null;
  if (!isToken(cookies(request).get(cookieName(session)) ?? '', session))
    return {
      status: 401,
      message: 'This page is from another run of Casebench. Open the address that it printed last.',
    };
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads || origin !== undefined ? null : forbidden('A change must say which page asks for it.');
}

/** Whether `text` is the token of this run; the time it takes tells nothing of how much of it was right. */
export function isToken(text: string, session: Session): boolean {
  const given = Buffer.from(text);
  const right = Buffer.from(session.token);
  return given.length === right.length && timingSafeEqual(given, right);
}

function cookies(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}

function forbidden(message: string) {
  return { status: 403 as const, message };
}
