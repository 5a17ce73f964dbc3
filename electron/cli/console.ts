import { text } from 'node:stream/consumers';
import { diskReason } from '../../shared/contract/disk-reason';

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

/** Control characters but for tabs and line ends: what a document says must not steer the terminal that shows it. */
const controls = /[^\P{Cc}\t\n]/gu;

/** Text for a terminal, each control character in it made visible. */
export function shown(text: string): string {
  return text.replace(controls, '\ufffd');
}

/** The process's own streams. A reader that stops reading (`| head`) ends the program quietly. */
export function processConsole(now: () => number): Console {
  const { stdout, stderr, stdin } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    stderr.write(`The output could not be written: ${diskReason(error)}.\n`);
    process.exit(1);
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
      stderr.write(`${shown(line)}\n`);
    },
    progress: (said) => {
      const line = shown(said);
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
