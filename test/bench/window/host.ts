import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const server of running) server.kill();
});

export interface StartedHost {
  address: string;
  /** Milliseconds since 1970, as the browser's clock has them. */
  startedAt: number;
  stop(): Promise<void>;
}

/** Starts the built web host over a library, as `casebench serve` does. */
export async function startHost(folder: string): Promise<StartedHost> {
  const cli = resolve(import.meta.dirname, '../../out/main/cli.js');
  const startedAt = Date.now();
  const server = spawn(process.execPath, [cli, '--library', folder, 'serve', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(server);
  server.once('exit', () => running.delete(server));
  const address = await new Promise<string>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`The web host ended with ${code} before it said its address.`)));
    createInterface({ input: server.stdout }).once('line', done);
  });
  return {
    address,
    startedAt,
    stop: () =>
      new Promise((done) => {
        server.once('exit', () => done());
        server.kill('SIGINT');
      }),
  };
}
