import { address, openingHeader } from '../../shared/contract/address';
import { type LibraryEvent, nouns } from '../../shared/contract/events';
import type { Reply } from '../../shared/contract/failure';
import type { Call, Host, LocalFile } from '../../shared/contract/host';

/** What to do when the host is gone, for people. */
export const hostAway =
  'Casebench does not answer. Start it again, and open the address that it prints. Nothing saved is lost.';

/** Milliseconds that a stream may be cut off before the host counts as gone: a laptop that wakes needs a moment. */
const patience = 1500;

/**
 * The seam over the loopback web host that served this page. The session's cookie goes with each request; a host that is
 * gone is a failure of code `internal` with words on what to do, never an exception.
 */
export function createWebHost(): Host {
  const { subscribe, onReach } = createSubscription();
  const call = createCall();
  return {
    kind: 'web',
    call,
    subscribe,
    onReach,
    stageFile: (file) => post(address.upload(file.name), bytesOf(file), 'application/octet-stream'),
    chooseFiles: null,
    saveFile: async (token, name) => {
      download(address.staged(token, name), name);
      return { ok: true, value: { saved: true, where: null } };
    },
    recentLibraries: () => answered(fetch(address.libraries)),
    openLibrary: (ask) => post(address.libraries, JSON.stringify(ask), 'application/json'),
    fileUrl: address.file,
    onCommand: () => () => {},
  };
}

/**
 * Calls that say for which opening of a library they are meant: the first answer tells it. An answer from a later one means that
 * this window shows a library which is closed, and has missed the event that says so.
 */
function createCall(): Call {
  let opening: string | null = null;
  const hear = (answer: Response) => {
    const now = answer.headers.get(openingHeader);
    if (opening !== null && now !== null && now !== opening) location.reload();
    opening ??= now;
    return answer;
  };
  return ((name, input) => {
    const headers = { 'content-type': 'application/json', ...(opening !== null && { [openingHeader]: opening }) };
    return answered(fetch(address.call(name), { method: 'POST', body: JSON.stringify(input), headers }).then(hear));
  }) as Call;
}

function post<T>(path: string, body: string | Blob, type: string): Promise<Reply<T>> {
  return answered(fetch(path, { method: 'POST', body, headers: { 'content-type': type } }));
}

async function answered<T>(asked: Promise<Response>): Promise<Reply<T>> {
  try {
    return (await (await asked).json()) as Reply<T>;
  } catch {
    return { ok: false, code: 'internal', message: hostAway };
  }
}

/** A `LocalFile` of this window is a DOM `File`; anything else is a mistake of the caller's. */
function bytesOf(file: LocalFile): Blob {
  if (file instanceof Blob) return file;
  throw new TypeError(`"${file.name}" is not a file of this window.`);
}

function download(path: string, name: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = name;
  link.click();
}

/** One event stream for all listeners, open while there is one. What was missed while it was cut off is re-read whole. */
function createSubscription(): Pick<Host, 'subscribe' | 'onReach'> {
  const listeners = new Set<(event: LibraryEvent) => void>();
  const watchers = new Set<(reached: boolean) => void>();
  let stream: EventSource | null = null;
  const tell = (event: LibraryEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const open = () => {
    const opened = new EventSource(address.events);
    let cutOff = false;
    let patient: ReturnType<typeof setTimeout> | undefined;
    const say = (reached: boolean) => {
      for (const watcher of [...watchers]) watcher(reached);
    };
    opened.addEventListener('message', (message) => tell(JSON.parse(message.data as string) as LibraryEvent));
    opened.addEventListener('error', () => {
      cutOff = true;
      patient ??= setTimeout(() => say(false), patience);
    });
    opened.addEventListener('open', () => {
      clearTimeout(patient);
      patient = undefined;
      say(true);
      if (cutOff) tell({ type: 'changed', nouns: [...nouns] });
      cutOff = false;
    });
    return opened;
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      stream ??= open();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.close();
        stream = null;
      };
    },
    onReach: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}
