import { join } from 'node:path';
import { openInBrowser } from '../../host/open-in-browser';
import { serveWorkbench } from '../../web/serve';
import type { Invocation, Outcome } from '../invocation';

/**
 * `serve`: the workbench in the browser until Ctrl-C. The address goes to standard output at once; the outcome comes
 * when it is over.
 */
export async function serve(
  invocation: Invocation,
  options: { port?: number; open: boolean; announce: (address: string) => void },
): Promise<Outcome | null> {
  const library = await invocation.library({ create: true });
  const stop = invocation.stoppable();
  const pageFolder = join(invocation.built, 'renderer');
  const served = await serveWorkbench({ library, pageFolder, port: options.port ?? 0 });
  options.announce(served.address);
  if (options.open) openInBrowser(served.address, (line) => invocation.note(line));
  invocation.note('Casebench is serving. Press Ctrl-C to stop.');
  await new Promise<void>((done) => {
    if (stop.aborted) done();
    stop.addEventListener('abort', () => done(), { once: true });
  });
  await served.close();
  return null;
}
