import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { OrdinaryUser } from './ordinary-user';

export const cli = resolve(import.meta.dirname, '../../out/main/cli.js');

export interface Finished {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line as a process of its own, to its end. */
export function runCli(
  args: string[],
  { user = {}, ...options }: { input?: string; env?: Record<string, string>; user?: OrdinaryUser } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [cli, ...args], { ...user, env: { ...process.env, ...options.env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
  });
  child.stdin.end(options.input ?? '');
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** The one JSON document on standard output; standard output holds nothing else. */
export async function runJson<T>(args: string[], options: Parameters<typeof runCli>[1] = {}): Promise<T> {
  const { out, err } = await runCli([...args, '--json'], options);
  try {
    return JSON.parse(out) as T;
  } catch {
    throw new Error(`This is not one JSON document: ${out}\n${err}`);
  }
}
