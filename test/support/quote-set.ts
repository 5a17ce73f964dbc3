import type { QuoteClaim } from '../../shared/text/quote-check';
import type { SetPages } from './paginate';
import { altered, type Change, declared, typographic } from './quote-alterations';
import type { Random } from './random';

/** One generated quotation with what is true of it. */
export interface QuoteCase {
  group: 'exact' | 'typographic' | 'declared' | 'altered' | 'moved' | 'another source' | 'not there';
  how: string;
  claim: QuoteClaim;
}

/** A text that quotations are taken from: its pages, and stretches of words known to stand on them. */
export interface QuoteGround {
  id: string;
  pages: string[];
  /** A stretch of `count` or fewer words that stand together, with the pages they stand on; null where luck had none. */
  take(random: Random, count: number, kind: Kind): Taken | null;
}

/** Where a stretch runs: on one page, over a page break, over a word divided at a line's end, past a footnote mark. */
export type Kind = 'on one page' | 'across a page break' | 'word divided' | 'footnote mark';

export interface Taken {
  words: string[];
  from: number;
  to: number;
}

/** Words of pages set by ourselves: any stretch, also across page breaks. */
export function setGround(id: string, words: readonly string[], set: SetPages): QuoteGround {
  const breaks = set.pageOf.flatMap((page, at) => (at > 0 && page !== set.pageOf[at - 1] ? [at] : []));
  return {
    id,
    pages: set.pages,
    take(random, count, kind) {
      const middle = kind === 'across a page break' ? random.pick(breaks) : random.between(3, words.length - 3);
      const start = Math.max(0, middle - random.between(3, count - 3));
      const taken = words.slice(start, start + count);
      const [from, to] = [set.pageOf[start] ?? 0, set.pageOf[start + taken.length - 1] ?? 0];
      const inside = (some: Set<number>) =>
        taken.some((_, index) => some.has(start + index) && index < taken.length - 1);
      const is: Kind =
        inside(set.noted) || set.noted.has(start + taken.length - 1)
          ? 'footnote mark'
          : inside(set.divided) || set.divided.has(start + taken.length - 1)
            ? 'word divided'
            : from !== to
              ? 'across a page break'
              : 'on one page';
      if (is === 'footnote mark' && !inside(set.noted)) return null;
      return taken.length < 6 || is !== kind ? null : { words: taken, from, to };
    },
  };
}

/** Words of real pages: stretches within a page's body, away from heads, notes, line numbers and divided words. */
export function pageGround(id: string, pages: string[]): QuoteGround {
  return {
    id,
    pages,
    take(random, count, kind) {
      if (kind !== 'on one page') return null;
      const page = random.between(0, pages.length - 1);
      const lines = (pages[page] ?? '').split('\n').filter((line) => line.trim() !== '');
      const body = lines.slice(6, -6);
      const at = random.between(1, Math.max(1, body.length - 2));
      // The second half of a divided word is no word.
      if (/[-‐\u00ad]\s*$/.test(body[at - 1] ?? '')) return null;
      const some: string[] = [];
      for (const line of body.slice(at, at + 8)) {
        const bare = line.trim();
        if (/^[\d*†‡§•]/.test(bare) || bare.length < 25) break;
        some.push(bare);
      }
      const text = some.join(' ');
      const words = text.split(/\s+/);
      const start = random.between(0, Math.max(0, words.length - count));
      const taken = words.slice(start, start + count);
      if (start > 0 && /[-‐\u00ad]$/.test(words[start - 1] ?? '')) return null;
      return taken.length < 6 ||
        taken.some((word) => !/[\p{L}\p{N}]/u.test(word)) ||
        taken.some((word) => /[-‐–—\u00ad\ufffd]$|\d$|…|\.\.|\*|\[|_/.test(word))
        ? null
        : { words: taken, from: page, to: page };
    },
  };
}

/** All letters and digits of a text, nothing else: whether an altered quotation happens to stand somewhere all the same. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

export function generate(
  grounds: readonly QuoteGround[],
  random: Random,
  wanted: Record<QuoteCase['group'], number>,
): QuoteCase[] {
  const texts = new Map(grounds.map((ground) => [ground.id, bare(ground.pages.join('\n'))]));
  const everywhere = [...texts.values()].join('\n');
  const made: QuoteCase[] = [];
  const count = (group: QuoteCase['group'], how?: string) =>
    made.filter((one) => one.group === group && (how === undefined || one.how === how)).length;

  const attempt = (
    group: QuoteCase['group'],
    how: string,
    change: Change,
    share: number,
    kind: Kind = 'on one page',
  ) => {
    for (let tries = 0; tries < share * 400 && count(group, how) < share; tries++) {
      const ground = random.pick(grounds);
      const taken = ground.take(random, random.between(7, 32), kind);
      const text = taken && change(taken.words, random);
      if (!taken || !text) continue;
      const home = texts.get(ground.id) ?? '';
      if (
        group === 'altered' &&
        how !== 'capital changed' &&
        text.split('…').every((part) => home.includes(bare(part)))
      )
        continue;
      let { from, to } = taken;
      let cited = ground.id;
      if (group === 'moved') {
        from = to = (taken.from + random.between(2, Math.max(2, ground.pages.length - 3))) % ground.pages.length;
        if (bare([from - 1, from, from + 1].map((page) => ground.pages[page] ?? '').join('\n')).includes(bare(text)))
          continue;
      }
      if (group === 'another source') {
        cited = random.pick(grounds).id;
        if ((texts.get(cited) ?? '').includes(bare(text))) continue;
        from = to = 0;
      }
      if (group === 'not there' && everywhere.includes(bare(text))) continue;
      made.push({ group, how, claim: { text, cited: { sourceId: cited, pages: { from, to } } } });
    }
  };
  const all = (group: QuoteCase['group'], changes: Record<string, Change>) => {
    const share = Math.ceil(wanted[group] / Object.keys(changes).length);
    for (const [how, change] of Object.entries(changes)) attempt(group, how, change, share);
  };
  const same: Change = (words) => words.join(' ');
  attempt('exact', 'on one page', same, wanted.exact * 0.7);
  attempt('exact', 'across a page break', same, wanted.exact * 0.3, 'across a page break');
  all('typographic', typographic);
  attempt('typographic', 'word divided at a line’s end', same, wanted.typographic / 6, 'word divided');
  all('declared', declared);
  attempt(
    'declared',
    'footnote omitted',
    (words) => `${words.join(' ')} (footnote omitted)`,
    wanted.declared / 16,
    'footnote mark',
  );
  all('altered', altered);
  attempt(
    'altered',
    '“not” added across a page break',
    altered['“not” added'] as Change,
    wanted.altered / 10,
    'across a page break',
  );
  attempt('moved', 'to another page', same, wanted.moved);
  attempt('another source', 'exact', same, wanted['another source']);
  attempt('not there', 'words in no order', (words) => words.toReversed().join(' '), wanted['not there']);
  return made;
}
