import { chromium } from 'playwright-core';
import { browserArguments, ensureBrowser } from '../support/browser';
import { startHost } from './window/host';
import { bigLibrary, emptyLibrary, rawReading } from './window/libraries';
import { measureList } from './window/list';
import { measurePalette } from './window/palette';
import { measureParts } from './window/parts';
import { line, title } from './window/say';
import { usableIn } from './window/start';

// `npm run bench window [COUNT]`: the built window over the web host in a real Chromium, at 100,000 sources, beside an
// empty library in the same run. Run `npm run build` first.
const count = Number(process.argv[2] ?? 100_000);
const browser = await chromium.launch({
  executablePath: ensureBrowser(console.error),
  args: browserArguments(),
});
const empty = await emptyLibrary();
const big = await bigLibrary(count);
try {
  title(`Start to usable (empty, and ${count.toLocaleString('en-US')} sources)`);
  for (const round of [1, 2, 3]) {
    const floor = await startHost(empty.folder);
    const without = await usableIn(browser, floor, { empty: true });
    await without.page.close();
    await floor.stop();
    const host = await startHost(big.folder);
    const { page, times } = await usableIn(browser, host, { empty: false });
    line(`round ${round}, process start`, { empty: without.times.fromProcess, full: times.fromProcess });
    line(`round ${round}, page load`, { empty: without.times.fromLoad, full: times.fromLoad });
    line(`round ${round}, a key in the list`, { full: times.key });
    if (round === 1) {
      title('The palette (Ctrl+K) right after the start, and once more');
      await measurePalette(page);
      title('Start again');
    }
    if (round === 3) {
      title('The list');
      await measureList(page);
      title('Filter, selection, inspector');
      await measureParts(page);
      title('The same rows by bare SQL');
      rawReading(big.folder);
      await page.screenshot({ path: process.env.WINDOW_BENCH_SHOT ?? '/dev/null', type: 'png' });
    }
    await page.close();
    await host.stop();
  }
} finally {
  await browser.close();
  empty.remove();
  big.remove();
}
