import { text } from 'node:stream/consumers';

/** The three streams of a command, and when progress may be told. */
export interface Console {
  out(text: string): void;
  note(line: string): void;
  progress(line: string): void;
  /** Ends the line of progress, if one stands there. */
  settle(): void;
  input(): Promise<string>;
}

const rarely = 2000;

/** The process's own streams. A reader that stops reading (`| head`) ends the program quietly. */
export function processConsole(now: () => number): Console {
  const { stdout, stderr, stdin } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let standing = false;
  let told = Number.NEGATIVE_INFINITY;
  const settle = () => {
    if (standing) stderr.write('\r\x1b[K');
    standing = false;
  };
  return {
    out: (line) => stdout.write(line),
    note: (line) => {
      settle();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      const time = now();
      if (time - told < (stderr.isTTY ? 50 : rarely)) return;
      told = time;
      if (!stderr.isTTY) stderr.write(`${line}\n`);
      else stderr.write(`\r\x1b[K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      standing = stderr.isTTY;
    },
    settle,
    input: () => text(stdin),
  };
}
