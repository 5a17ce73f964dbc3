import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type LibraryConnection, openLibrary } from '../../db/open';
import { openBody } from '../../electron/host/answer';
import { callByName } from '../../electron/host/call-by-name';
import { holdLibrary } from '../../electron/host/held-library';
import { knownLibraries } from '../../electron/host/known-libraries';
import { storedFileAnswer } from '../../electron/host/stored-file';
import { serveWorkbench } from '../../electron/web/serve';
// For the type of window.casebenchHost.
import type {} from '../../renderer/client/host-electron';
import type { LibraryEvent } from '../../shared/contract/events';
import type { Reply } from '../../shared/contract/failure';
import { launchDesktop } from '../support/electron-stand-in/launch';

export interface FileReading {
  status: number;
  headers: Record<string, string | null>;
  bytes: Buffer;
}

/** A library as it is reached over one kind of wire. */
export interface Transport {
  call(name: string, input: unknown): Promise<unknown>;
  /** Hands a file of this disk over as this host's window does. */
  stage(path: string): Promise<{ token: string; name: string }>;
  /** The bytes of a staged result, saved as this host saves it. */
  result(token: string, name: string): Promise<Buffer>;
  file(sha256: string, range?: string): Promise<FileReading>;
  /** All events so far. */
  events(): Promise<LibraryEvent[]>;
  close(): Promise<void>;
}

const shownHeaders = [
  'content-type',
  'content-length',
  'content-range',
  'content-security-policy',
  'x-content-type-options',
  'content-disposition',
  'etag',
];

/** Every way there is, each opening a library of its own in `folder`. */
export const transports: Record<string, (folder: string) => Promise<Transport>> = {
  'in-process': inProcess,
  http: overHttp,
  ipc: overIpc,
};

async function inProcess(folder: string): Promise<Transport> {
  const library = await openLibrary({ folder, create: true });
  const events = collect(library);
  return {
    call: (name, input) => callByName(library, name, input),
    stage: async (path) => ({ token: await library.stagePath(path), name: basename(path) }),
    result: async (token) => readFile((await library.stagedPath(token)) ?? ''),
    file: async (sha256, range) => {
      const { status, headers, body } = await storedFileAnswer(library, sha256, range);
      const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.concat(await openBody(body).toArray());
      return { status, headers: shown((name) => headers[name] ?? null), bytes };
    },
    events: async () => events,
    close: () => library.close(),
  };
}

async function overHttp(folder: string): Promise<Transport> {
  const known = knownLibraries(join(folder, 'libraries.json'));
  const library = holdLibrary({ library: await openLibrary({ folder, create: true }), folder }, known);
  const served = await serveWorkbench({ library, pageFolder: folder, port: 0 });
  const origin = `http://127.0.0.1:${served.port}`;
  const headers = { 'x-casebench-token': served.token };
  const events: LibraryEvent[] = [];
  const stream = await fetch(`${origin}/events`, { headers });
  const hearing = hear(stream, events);
  const post = async (path: string, body: BodyInit) =>
    (await fetch(origin + path, { method: 'POST', headers, body })).json() as Promise<unknown>;
  return {
    call: (name, input) => post(`/call/${name}`, JSON.stringify(input) ?? 'null'),
    stage: async (path) => {
      const reply = await post(`/upload?name=${encodeURIComponent(basename(path))}`, new Blob([await readFile(path)]));
      return (reply as { value: { token: string; name: string } }).value;
    },
    result: async (token, name) => {
      const answer = await fetch(`${origin}/staged/${token}?name=${encodeURIComponent(name)}`, { headers });
      return Buffer.from(await answer.arrayBuffer());
    },
    file: async (sha256, range) => {
      const answer = await fetch(`${origin}/file/${sha256}`, { headers: { ...headers, ...(range && { range }) } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: shown((name) => answer.headers.get(name)), bytes };
    },
    events: async () => events,
    close: async () => {
      await served.close();
      await hearing;
      await library.close();
    },
  };
}

async function overIpc(folder: string): Promise<Transport> {
  const desktop = await launchDesktop({ library: folder });
  const { page } = desktop;
  await page.evaluate(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    window.casebenchHost?.subscribe((event) => events.push(event));
  });
  return {
    call: (name, input) =>
      page.evaluate(([name, input]) => window.casebenchHost?.call(name as never, input as never), [
        name,
        input,
      ] as const),
    stage: async (path) => {
      await desktop.ask({ do: 'script-dialog', answer: { open: [path] } });
      const reply = await page.evaluate(() => window.casebenchHost?.chooseFiles?.('files'));
      const [staged] = reply?.ok ? reply.value : [];
      if (!staged) throw new Error('The dialog gave no file.');
      return staged;
    },
    result: async (token, name) => {
      const to = join(folder, `saved-${name}`);
      await desktop.ask({ do: 'script-dialog', answer: { save: to } });
      await page.evaluate(([token, name]) => window.casebenchHost?.saveFile(token, name), [token, name] as const);
      return readFile(to);
    },
    file: async (sha256, range) => {
      const answer = await page.evaluate(
        async ([sha256, range, names]) => {
          const response = await fetch(window.casebenchHost?.fileUrl(sha256) ?? '', {
            headers: range ? { range } : {},
          });
          const bytes = [...new Uint8Array(await response.arrayBuffer())];
          return { status: response.status, values: names.map((name) => response.headers.get(name)), bytes };
        },
        [sha256, range ?? null, shownHeaders] as const,
      );
      const headers = shown((name) => answer.values[shownHeaders.indexOf(name)] ?? null);
      return { status: answer.status, headers, bytes: Buffer.from(answer.bytes) };
    },
    events: () => page.evaluate(() => (window as unknown as { events: LibraryEvent[] }).events),
    close: async () => {
      await desktop.close();
    },
  };
}

function collect(library: LibraryConnection): LibraryEvent[] {
  const events: LibraryEvent[] = [];
  library.subscribe((event) => events.push(event));
  return events;
}

/** Reads a stream of server-sent events until the server ends it. */
async function hear(stream: Response, events: LibraryEvent[]): Promise<void> {
  let text = '';
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      text += part.value;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages)
        if (message.startsWith('data: ')) events.push(JSON.parse(message.slice('data: '.length)) as LibraryEvent);
    }
  } catch {
    // The server was closed: that is how this stream ends.
  }
}

function shown(valueIn: (name: string) => string | null): Record<string, string | null> {
  return Object.fromEntries(shownHeaders.map((name) => [name, valueIn(name)]));
}

/** The value of a good reply. */
export function valueIn<T>(reply: unknown): T {
  const { ok, value, message } = reply as Reply<T> & { value?: T; message?: string };
  if (!ok) throw new Error(message);
  return value as T;
}

/** Writes the files that the suite hands over, the same for every transport. */
export async function writeInputs(folder: string): Promise<{ page: string; notes: string; references: string }> {
  const paths = {
    page: join(folder, 'ruling.html'),
    notes: join(folder, 'notes § 230.txt'),
    references: join(folder, 'references.bib'),
  };
  await writeFile(
    paths.page,
    '<!doctype html><title>Doe v. Backpage.com</title><script>document.title = "scripted"</script><p>The remedy is through legislation, not through litigation.</p>',
  );
  await writeFile(paths.notes, 'No provider shall be treated as the publisher.\nΔ — “quoted” 𝔘nicode\n');
  await writeFile(
    paths.references,
    '@book{kosseff, author={Kosseff, Jeff}, title={The Twenty-Six Words That Created the Internet}, year={2019}, publisher={Cornell}}',
  );
  return paths;
}
