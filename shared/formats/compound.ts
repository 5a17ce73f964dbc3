import { type CFB$Container, type CFB$Entry, read } from 'cfb';

/** A file of the old Office ([MS-CFB]): streams in folders, as in a small disk. */
export class Compound {
  private readonly streams = new Map<string, Uint8Array>();
  /** Paths of its folders, each ending with "/". */
  private readonly folders: string[] = [];

  /** @throws Error for bytes that are no such file. */
  constructor(bytes: Uint8Array) {
    const { FullPaths: paths, FileIndex: entries } = opened(bytes);
    const root = paths[0] ?? '';
    entries.forEach((entry: CFB$Entry, at) => {
      const path = (paths[at] ?? '').slice(root.length);
      if (path.endsWith('/')) this.folders.push(path);
      else if (path !== '') this.streams.set(path, Uint8Array.from(entry.content ?? []));
    });
  }

  /** A stream by its path; undefined for one that is not there, and empty for one that holds nothing. */
  stream(path: string): Uint8Array | undefined {
    return this.streams.get(path);
  }

  /** Folders right below another ('' for the root) whose name begins like this, in the order of their names. */
  foldersIn(parent: string, beginning: string): string[] {
    return this.folders
      .filter((path) => path.startsWith(parent + beginning) && path.indexOf('/', parent.length) === path.length - 1)
      .sort();
  }

  /** All streams below a folder by their paths within it. */
  *below(folder: string): Generator<[path: string, bytes: Uint8Array]> {
    for (const [path, bytes] of this.streams) if (path.startsWith(folder)) yield [path.slice(folder.length), bytes];
  }
}

function opened(bytes: Uint8Array): CFB$Container {
  try {
    return read(bytes, { type: 'array' });
  } catch (error) {
    throw new Error('it is damaged', { cause: error });
  }
}

/** Little-endian numbers of a stream; what lies past its end is zero, as in a file that was cut. */
export class Numbers {
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0;
  }

  /** A FILETIME, hundreds of nanoseconds since 1601, as ISO 8601 in UTC; null for none. */
  time(at: number): string | null {
    const ticks = this.u32(at + 4) * 2 ** 32 + this.u32(at);
    const milliseconds = ticks / 10_000 - 11_644_473_600_000;
    return ticks > 0 && milliseconds < 4_102_444_800_000 ? new Date(milliseconds).toISOString() : null;
  }
}
