import type { LayoutRow, PageLayout } from './page-layout';

/** A row's leading number, when it could be the number of a line in the margin. */
const leading = /^(\d{1,2})(?:\s|$)/;

/**
 * Takes the margin's line numbers (pleading paper, transcripts, bills) out of the rows, so that a sentence can be
 * found across lines. Nothing changes unless most full pages number their lines from 1. Says whether it did.
 */
export function stripLineNumbers(pages: PageLayout[]): boolean {
  const full = pages.filter((page) => page.rows.length >= 12);
  if (full.length === 0) return false;
  const chains = new Map(pages.map((page) => [page, numberedRows(page)]));
  const numbered = full.filter((page) => convincing(page, chains.get(page) ?? []));
  const whole =
    numbered.length >= full.length * 0.6 &&
    (full.length > 1 || full.every((page) => fillsPage(page, chains.get(page) ?? [])));
  let stripped = false;
  for (const page of pages) {
    const chain = chains.get(page) ?? [];
    if (!(whole ? chain.length >= 5 : isPleading(page, chain))) continue;
    stripped = true;
    numberRows(page, chain);
    for (const row of chain) row.text = row.text.replace(/^\d{1,2}\s*/, '');
    page.rows = page.rows.filter((row) => row.text !== '');
  }
  return stripped;
}

/** Notes beside each row the number that stands at its height: in the row itself, or in a column of its own. */
function numberRows(page: PageLayout, chain: LayoutRow[]): void {
  const middle = (row: LayoutRow) => row.y + row.height / 2;
  for (const row of page.rows) {
    const beside = chain.reduce((a, b) =>
      Math.abs(middle(b) - middle(row)) < Math.abs(middle(a) - middle(row)) ? b : a,
    );
    if (Math.abs(middle(beside) - middle(row)) < Math.max(row.height, beside.height) * 0.6) row.line = numberOf(beside);
  }
}

/** Pleading paper bears its numbers apart from the text, 24 to 32 of them, from top to bottom: a page of it tells itself. */
function isPleading(page: PageLayout, chain: LayoutRow[]): boolean {
  const alone = chain.filter((row) => /^\d{1,2}$/.test(row.text)).length;
  return chain.length <= 32 && alone >= chain.length * 0.8 && fillsPage(page, chain);
}

/** The longest run of rows, from the top, whose leading numbers go 1, 2, 3 ... at the left of the page. */
function numberedRows(page: PageLayout): LayoutRow[] {
  const rows = page.rows
    .filter((row) => row.x < page.width * 0.35 && leading.test(row.text))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  let best: LayoutRow[] = [];
  for (const [at, first] of rows.entries()) {
    if (numberOf(first) !== 1) continue;
    const chain = [first];
    for (const row of rows.slice(at + 1)) {
      const next = numberOf(row) === chain.length + 1;
      if (next && Math.abs(row.x - first.x) < 16 && row.y > (chain.at(-1) as LayoutRow).y) chain.push(row);
    }
    if (chain.length > best.length) best = chain;
  }
  return best;
}

function numberOf(row: LayoutRow): number {
  return Number(leading.exec(row.text)?.[1]);
}

/** Line numbers stand beside nearly every line between the first and the last of them. */
function convincing(page: PageLayout, chain: LayoutRow[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || chain.length < 10) return false;
  const between = page.rows.filter((row) => row.y >= first.y - 2 && row.y <= last.y + 2 && !chain.includes(row));
  const beside = between.filter((row) => chain.some((one) => Math.abs(one.y - row.y) < one.height));
  return beside.length >= between.length * 0.7;
}

/** On a lone page a ranked table looks the same; only numbers from top to bottom are the margin's. */
function fillsPage(page: PageLayout, chain: LayoutRow[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  return !!first && !!last && chain.length >= 24 && last.y - first.y > page.height * 0.6;
}
