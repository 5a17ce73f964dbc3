import type { ReaderBench } from './open';

export interface ScrollRun {
  /** Pages of the document that went past. */
  pages: number;
  frames: number;
  median: number;
  p95: number;
  longest: number;
  /** Frames that came more than 50 ms after the one before. */
  late: number;
  /** Most bytes of the window's process meanwhile. */
  peak: number;
  /** Long animation frames by the script that held them up, the worst first. */
  tasks: string[];
}

/** `resting`: no scrolling at all; `reading`: the wheel, a page in a second; `flicking`: as fast as a wheel goes; `dragging`: the scroll bar from top to end. */
export type Way = 'resting' | 'reading' | 'flicking' | 'dragging';

/** Scrolls the open document for some ten seconds and tells how evenly it went. */
export async function scrollThrough(bench: ReaderBench, way: Way): Promise<ScrollRun> {
  const { page } = bench;
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, bench.memory());
  }, 1000);
  const shown = page.locator('[role=document]').first();
  const box = await shown.boundingBox();
  if (!box) throw new Error('No document is open.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(watch);
  const before = await pageNow(bench);
  if (way === 'resting') await page.waitForTimeout(5000);
  else if (way === 'dragging') {
    for (let part = 1; part <= 40; part++) {
      await shown.evaluate((element, to) => element.scrollTo(0, element.scrollHeight * to), part / 41);
      await page.waitForTimeout(250);
    }
  } else {
    const [step, times] = way === 'reading' ? [100, 120] : [400, 240];
    for (let i = 0; i < times; i++) {
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(way === 'reading' ? 80 : 30);
    }
  }
  await page.waitForTimeout(400);
  const { deltas, tasks } = await page.evaluate(report);
  clearInterval(sampling);
  const sorted = deltas.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return {
    pages: Math.abs((await pageNow(bench)) - before),
    frames: deltas.length,
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    late: deltas.filter((delta) => delta > 50).length,
    peak,
    tasks,
  };
}

async function pageNow({ page }: ReaderBench): Promise<number> {
  return Number(
    await page
      .getByLabel(/^Page, of /)
      .first()
      .inputValue(),
  );
}

interface Watched {
  deltas: number[];
  stop: () => void;
  frames: { duration: number; blocking: number; scripts: { name: string; duration: number }[] }[];
}

/** In the window: writes down when frames come, and what held up the long ones. */
function watch(): void {
  const watched: Watched = { deltas: [], frames: [], stop: () => {} };
  let last = performance.now();
  let on = true;
  const frame = (now: number) => {
    watched.deltas.push(now - last);
    last = now;
    if (on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const long = entry as PerformanceEntry & {
        blockingDuration: number;
        styleAndLayoutStart: number;
        scripts: { sourceFunctionName: string; sourceURL: string; invoker: string; duration: number }[];
      };
      const layout = long.styleAndLayoutStart ? long.startTime + long.duration - long.styleAndLayoutStart : 0;
      watched.frames.push({
        duration: long.duration,
        blocking: long.blockingDuration,
        scripts: [
          ...long.scripts.map((one) => ({
            name: `${one.invoker} ${one.sourceFunctionName} ${one.sourceURL.split('/').pop()}`,
            duration: one.duration,
          })),
          { name: 'style, layout and paint', duration: layout },
        ],
      });
    }
  });
  observer.observe({ type: 'long-animation-frame' });
  watched.stop = () => {
    on = false;
    observer.disconnect();
  };
  Object.assign(window, { watched });
}

function report(): { deltas: number[]; tasks: string[] } {
  const { watched } = window as unknown as { watched: Watched };
  watched.stop();
  const totals = new Map<string, { count: number; most: number; sum: number }>();
  for (const { scripts } of watched.frames)
    for (const { name, duration } of scripts) {
      if (duration < 5) continue;
      const now = totals.get(name) ?? { count: 0, most: 0, sum: 0 };
      totals.set(name, { count: now.count + 1, most: Math.max(now.most, duration), sum: now.sum + duration });
    }
  const tasks = [...totals]
    .toSorted((a, b) => b[1].most - a[1].most)
    .slice(0, 6)
    .map(
      ([name, { count, most, sum }]) => `up to ${Math.round(most)} ms, ${count} times, ${Math.round(sum)} ms: ${name}`,
    );
  return { deltas: watched.deltas.slice(1), tasks };
}
