import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules whose answer depends on colours; all others find the same in every scheme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it is now, in words. Its code goes in past the page's own policy. */
export async function axeFindings(page: Page, rules: 'all' | 'of colour' = 'all'): Promise<string[]> {
  await settle(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (only) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const found = await engine.run(only ? { runOnly: only } : {});
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map((node) => node.target.join(' ')),
      }));
    },
    rules === 'all' ? null : rulesOfColour,
  );
  return violations.map(({ id, help, where }) => `${id}: ${help} (${where.join('; ')})`);
}

/** Colours on their way, to another scheme or of a message that is just coming, are none that anyone reads by. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    await new Promise(requestAnimationFrame);
  });
}

const schemes = [
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { colorScheme: 'light', contrast: 'no-preference' },
] as const;

/** What axe finds wrong in light and dark, with usual and with more contrast; the page is left in light. */
export async function axeFindingsInEveryScheme(page: Page): Promise<string[]> {
  const found = await axeFindings(page);
  for (const { colorScheme, contrast } of schemes) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await page
      .locator(
        `html[data-contrast=${contrast === 'more' ? 'high' : 'usual'}][data-mantine-color-scheme=${colorScheme}]`,
      )
      .waitFor();
    const named = (await axeFindings(page, 'of colour')).map((one) => `${colorScheme}, contrast ${contrast}: ${one}`);
    found.push(...named);
  }
  return found;
}
