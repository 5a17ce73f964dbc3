import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { open } from './open.ts';
import { organise } from './organise.ts';
import { places } from './places.ts';
import { emptyPlaces } from './places-empty.ts';
import { prove } from './prove.ts';

// Run by Node 24 as it stands (hence the extensions) after `npm run build`:
// npx node test/support/screens/take.ts --library FOLDER --to FOLDER [--only REGEX] [--schemes light,dark] [--sizes 1280x800,1920x1080] [--inspector 220]
// With --organise, a library with only imported documents gets collections, tags, searches and quotations first; with --prove,
// marks, a claim and pages read with OCR.
// With --empty, the library is one in which there is nothing: what its places say then.
const { values } = parseArgs({
  options: {
    library: { type: 'string' },
    to: { type: 'string', default: 'out/screens' },
    only: { type: 'string', default: '' },
    schemes: { type: 'string', default: 'light,dark,contrast-light,contrast-dark' },
    sizes: { type: 'string', default: '1280x800,1920x1080' },
    inspector: { type: 'string' },
    organise: { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
  },
});
if (!values.library) throw new Error('Say which library: --library FOLDER');
const wanted = (values.empty ? emptyPlaces : places).filter(({ name }) => new RegExp(values.only).test(name));
const folder = resolve(values.to);
mkdirSync(folder, { recursive: true });

const { page, call, close } = await open(resolve(values.library));
/** What the window remembers of its use; null is as it was at first. */
const remembered = [
  ...['sidebar', 'inspector', 'sort', 'columns', 'closed'].map((key) => `window.${key}`),
  'reader.darkPaper',
];
let failed = 0;
try {
  if (values.organise) await organise(call);
  if (values.prove) await prove(call);
  for (const scheme of values.schemes.split(',')) {
    await call('settings.set', { key: 'window.appearance', value: scheme });
    const panels = values.inspector ? { sidebar: 232, inspector: Number(values.inspector) } : null;
    await call('settings.set', { key: 'window.panels', value: panels });
    for (const size of values.sizes.split(',')) {
      const [width = 1280, height = 800] = size.split('x').map(Number);
      await page.setViewportSize({ width, height });
      for (const { name, show } of wanted) {
        // A new page each time: no place is seen with what another left behind.
        await page.unrouteAll();
        for (const key of remembered) await call('settings.set', { key, value: null });
        await call('settings.set', { key: 'window.open', value: null });
        await page.reload();
        const ready = values.empty
          ? page.getByText('Start with a document')
          : page.getByRole('listbox').getByRole('option');
        await ready.first().waitFor();
        try {
          page.setDefaultTimeout(10_000);
          await show(page);
        } catch (error) {
          failed += 1;
          console.error(`${name}, ${scheme}, ${size}: ${error instanceof Error ? error.message.slice(0, 300) : error}`);
        }
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`), timeout: 60_000 });
      }
    }
  }
} finally {
  await call('settings.set', { key: 'window.appearance', value: 'system' });
  await close();
}
process.exitCode = failed > 0 ? 1 : 0;
