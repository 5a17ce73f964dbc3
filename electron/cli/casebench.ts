// Run by Node as it stands (hence the extensions): `npm run -s casebench -- COMMAND` in a checkout.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, checkout } from '../host/build.ts';
import { endWithParent } from '../host/end-with-parent.ts';

endWithParent();
await buildIfStale();
await import(pathToFileURL(join(checkout, 'out/main/cli.js')).href);
