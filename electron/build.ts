// Run by Node as it stands (hence the extensions): `npm run build`; `--if-stale` builds only what is not of these sources.
import { buildAnew, buildIfStale } from './host/build.ts';

await (process.argv.includes('--if-stale') ? buildIfStale() : buildAnew());
