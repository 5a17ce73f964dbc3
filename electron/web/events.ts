import type { ServerResponse } from 'node:http';
import type { LibraryConnection } from '../../db/open';
import { ownHeaders } from '../host/policy';

const heartbeat = 20_000;
/** A page that is asleep must not make us hold its news for ever; when it wakes it connects anew and re-reads all. */
const mostUnread = 8 * 2 ** 20;

/** Keeps `response` open as a stream of server-sent events, one for each event of the library, until either side ends. */
export function streamEvents(library: Pick<LibraryConnection, 'subscribe'>, response: ServerResponse): void {
  response.writeHead(200, {
    ...ownHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write('retry: 1000\n\n');
  const send = (text: string) => {
    if (response.writableLength > mostUnread) response.destroy();
    else response.write(text);
  };
  const end = library.subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  const beat = setInterval(() => send(': still here\n\n'), heartbeat);
  response.on('close', () => {
    clearInterval(beat);
    end();
  });
}
