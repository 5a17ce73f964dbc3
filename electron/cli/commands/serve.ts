import { join } from 'node:path';
import { firstLibrary } from '../../host/first-library';
import { holdLibrary } from '../../host/held-library';
import { knownLibraries } from '../../host/known-libraries';
import { openInBrowser } from '../../host/open-in-browser';
import { settingsFolder } from '../../host/settings-folder';
import { serveWorkbench } from '../../web/serve';
import type { Invocation, Outcome } from '../invocation';

/**
 * `serve`: the workbench in the browser until Ctrl-C. The address goes to standard output at once; the outcome comes
 * when it is over.
 */
export async function serve(
  invocation: Invocation,
  options: { library?: string; port?: number; open: boolean; announce: (address: string) => void },
): Promise<Outcome | null> {
  const known = knownLibraries(join(settingsFolder(), 'libraries.json'));
  const { folder, create, missed } = await firstLibrary(options.library ?? null, known);
  if (missed) invocation.note(missed);
  const library = holdLibrary({ library: await invocation.library({ create, folder }), folder }, known);
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
  await library.close();
  return null;
}
