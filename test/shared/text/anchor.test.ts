import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, asQuoted, rangeText } from '../../../shared/text/anchor';
import { findAnchor } from '../../../shared/text/anchor-find';
import { skeletonOf } from '../../../shared/text/normalise';
import type { SourcePage } from '../../../shared/text/running-text';

const pagesOf = (...texts: string[]): SourcePage[] => texts.map((text, index) => ({ index, text, reliable: true }));
const file = 'a'.repeat(64);
const other = 'b'.repeat(64);

const first = pagesOf(
  'DOE v. BACKPAGE 1\nThe website is immune.\nThe remedy is through legisla-',
  'DOE v. BACKPAGE 2\ntion, not through litigation. The website is immune. So we affirm.',
);

function anchored(pages: readonly SourcePage[], words: string, nth = 0) {
  const page = pages.findIndex(({ text }) => text.includes(words));
  const text = pages[page]?.text ?? '';
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  const anchor = anchorAt(file, pages, { page, endPage: page, start, end: start + words.length });
  if (!anchor) throw new Error(`“${words}” is not in these pages`);
  return anchor;
}

describe('an anchored quotation', () => {
  it('runs over a page break without the head between', () => {
    const range = { page: 0, endPage: 1, start: first[0]?.text.indexOf('The remedy') ?? 0, end: 47 };
    expect(asQuoted(rangeText(first, range) ?? '')).toBe('The remedy is through legislation, not through litigation.');
    const anchor = anchorAt(file, first, range);
    expect(anchor && findAnchor(anchor, first)).toEqual({ kind: 'same' });
    const replaced = pagesOf(
      'Title page',
      'Opinion. The remedy is through legislation,\nnot through litigation. More.',
    );
    const found = anchor && findAnchor(anchor, replaced, other);
    expect(found).toMatchObject({ kind: 'moved', anchor: { sha256: other, page: 1, endPage: 1, start: 9 } });
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const one = anchored(first, 'The website is immune.');
    const two = anchored(pagesOf('', first[1]?.text ?? ''), 'The website is immune.');
    const shifted = pagesOf('A new cover', ...first.map(({ text }) => text.toString()));
    expect(findAnchor(one, shifted, other)).toMatchObject({ kind: 'moved', anchor: { page: 1 } });
    expect(findAnchor(two, shifted, other)).toMatchObject({ kind: 'moved', anchor: { page: 2 } });
  });

  it('says when it cannot tell which of two places is meant', () => {
    const one = anchored(pagesOf('I agree. '), 'I agree.');
    expect(findAnchor(one, pagesOf('Yes. I agree. Yes. I agree. Yes.'), other)).toEqual({
      kind: 'ambiguous',
      places: 2,
    });
  });

  it('whose page is gone is not silently given the only other place with its words', () => {
    const then = pagesOf(
      'Cover.',
      'The court of appeals held that the website is immune from suit under the Act.',
      'So ordered.',
    );
    const quote = anchored(then, 'the website is immune');
    const now = pagesOf(
      'Cover.',
      'Nothing of it.',
      'The dissent denies what others say: the website is immune, they believe.',
    );
    expect(findAnchor(quote, now, other)).toMatchObject({ kind: 'moved', sure: false, anchor: { page: 2 } });
    // The same sentence on another page is the same place; so is one whose other neighbour was changed, at length.
    const shifted = pagesOf('A new cover.', ...then.map(({ text }) => text));
    expect(findAnchor(quote, shifted, other)).toMatchObject({ kind: 'moved', sure: true, anchor: { page: 2 } });
    // A phrase that always goes on like that proves nothing by it.
    const motion = anchored(
      pagesOf('They filed a motion to dismiss for failure to state a claim.'),
      'motion to dismiss',
    );
    const elsewhere = pagesOf('Index.', 'No one made a motion to dismiss for failure to do so.');
    expect(findAnchor(motion, elsewhere, other)).toMatchObject({ kind: 'moved', sure: false });
  });

  it('that the file said twice in the same words is not certain to be the one that is left', () => {
    const form = 'Plaintiff prays for judgment against defendant as follows, and for costs of suit herein incurred.';
    const twice = pagesOf('Complaint.', form, 'Second cause of action.', form);
    const quote = anchored(twice, 'judgment against defendant');
    const once = pagesOf('Complaint.', 'Withdrawn.', 'Second cause of action.', form);
    expect(findAnchor(quote, once, other)).toMatchObject({ kind: 'moved', sure: true });
    expect(findAnchor(quote, once, other, twice)).toMatchObject({ kind: 'moved', sure: false, anchor: { page: 3 } });
  });

  it('that stood alone on its page is certain where it does again', () => {
    const alone = anchored(pagesOf('EXHIBIT A'), 'EXHIBIT A');
    expect(findAnchor(alone, pagesOf('Cover', 'EXHIBIT A'), other)).toMatchObject({ kind: 'moved', sure: true });
    expect(findAnchor(alone, pagesOf('Cover', 'See EXHIBIT A.'), other)).toMatchObject({ kind: 'moved', sure: false });
  });

  it('keeps its place but says so when the words were read differently', () => {
    const long =
      'The Secretary shall, not later than 90 days after enactment, submit a report on child sex trafficking.';
    const one = anchored(pagesOf(`Section 4. Report to Congress. ${long} Section 5. Authorization of funds.`), long);
    const read = pagesOf(
      `Section 4. Report to Congress. ${long.replace('90', '9O')} Section 5. Authorization of funds.`,
    );
    const found = findAnchor(one, read, other);
    expect(found).toMatchObject({ kind: 'changed', anchor: { page: 0, exact: long.replace('90', '9O') } });
    expect(findAnchor(one, pagesOf('Quite another document, about fish.'), other)).toEqual({ kind: 'lost' });
  });

  it('finds its words again however lines and pages break, and never other words', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const words = fc.array(word, { minLength: 12, maxLength: 60 });
    const cuts = fc.array(fc.nat(59), { maxLength: 3 });
    fc.assert(
      fc.property(words, fc.nat(40), fc.integer({ min: 2, max: 10 }), cuts, cuts, (all, from, count, before, after) => {
        const old = set(all, before);
        const start = Math.min(from, all.length - count);
        const quoted = all.slice(start, start + count).join(' ');
        const flat = pagesOf(all.join(' '));
        const at = all.slice(0, start).join(' ').length + (start > 0 ? 1 : 0);
        const anchor = anchorAt(file, flat, { page: 0, endPage: 0, start: at, end: at + quoted.length });
        if (!anchor) return false;
        for (const pages of [old, set(all, after)]) {
          const found = findAnchor(anchor, pages, other);
          if (found.kind === 'moved' && skeletonOf(found.anchor.exact).text !== skeletonOf(quoted).text) return false;
          if (found.kind === 'lost' || found.kind === 'changed') return false;
          // The same text set anew is the same place, wherever there is text around it to tell by.
          const around = skeletonOf(anchor.prefix).text.length + skeletonOf(anchor.suffix).text.length;
          if (found.kind === 'moved' && !found.sure && around >= 48) return false;
        }
        return true;
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

/** Words on lines and pages that break where told. */
function set(words: readonly string[], cuts: readonly number[]): SourcePage[] {
  const pages: string[] = [''];
  words.forEach((word, index) => {
    const last = pages.length - 1;
    if (cuts.includes(index) && pages[last] !== '') pages.push(word);
    else pages[last] += `${pages[last] === '' ? '' : index % 7 === 0 ? '\n' : ' '}${word}`;
  });
  return pagesOf(...pages);
}
