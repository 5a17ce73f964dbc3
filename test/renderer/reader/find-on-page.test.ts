// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type SelectedText, shownRanges, takeSelection, wordRanges } from '../../../renderer/reader/page/find-on-page';
import { readPageDom } from '../../../renderer/reader/page/page-dom';
import { alignStretch } from '../../../shared/text/align';
import { partOnPage } from '../../../shared/text/part-on-page';
import type { SourcePage } from '../../../shared/text/running-text';

const file = 'a'.repeat(64);
const pagesOf = (...texts: string[]): SourcePage[] => texts.map((text, index) => ({ index, text, reliable: true }));

/** A page as pdf.js lays its words: a span a run, a break a line. */
function shown(...lines: string[]) {
  const element = document.createElement('div');
  for (const line of lines) {
    for (const run of line.split('|')) {
      const span = document.createElement('span');
      span.textContent = run;
      element.append(span);
    }
    element.append(document.createElement('br'));
  }
  document.body.append(element);
  return readPageDom(element);
}

function selected(dom: ReturnType<typeof shown>, words: string, page = 0): SelectedText {
  const start = dom.text.indexOf(words);
  const end = start + words.length;
  return {
    page,
    text: words,
    before: dom.text.slice(0, start),
    after: dom.text.slice(end),
    whole: dom.text,
    start,
    end,
  };
}

describe('words between the screen and the stored text', () => {
  it('are painted where the screen sets the same words in other pieces and lines', () => {
    const dom = shown('1 The remedy is through le|gisla-', '2 tion, not through litigation.');
    const stored = 'The remedy is through legislation,\nnot through litigation.';
    const start = stored.indexOf('through');
    const ranges = shownRanges(dom, stored, start, stored.indexOf(',') + 1);
    expect(
      ranges
        .map((range) => range.toString())
        .join('')
        .replace(/\s+/g, ' '),
    ).toContain('through legisla-');
  });

  it('are none where only the numbers of lines are selected', () => {
    const line = (n: number) => `${n} |line ${n} of the testimony of ${n + 40} witnesses`;
    const dom = shown(...Array.from({ length: 12 }, (_, i) => line(i + 1)));
    const stored = pagesOf(Array.from({ length: 12 }, (_, i) => line(i + 1).split('|')[1]).join('\n'));
    const take = (words: string, from = 0) => {
      const start = dom.text.indexOf(words, from);
      const end = start + words.length;
      const [before, after] = [dom.text.slice(0, start), dom.text.slice(end)];
      return takeSelection(file, [{ page: 0, text: words, before, after, whole: dom.text, start, end }], stored);
    };
    // "4" stands in the words too, and once made a quotation of them, or one without a place.
    expect(take('4', dom.text.indexOf('\n4 ') + 1)).toEqual({ text: '', anchor: null, onlyNumbers: true });
    expect(take('12', dom.text.indexOf('\n12 ') + 1)).toMatchObject({ onlyNumbers: true });
    expect(take('44')).toMatchObject({ text: '44', anchor: { page: 0, exact: '44' } });
    expect(take('4 line 4 of the testimony')).toMatchObject({ text: 'line 4 of the testimony' });
    // Drawn as a column of their own, before all lines.
    const column = shown(Array.from({ length: 25 }, (_, i) => `${i + 1} `).join('|'), 'All the words of it.');
    const numbers = selected(column, '3 4 5');
    expect(takeSelection(file, [numbers], pagesOf('All the words of it.'))).toMatchObject({ onlyNumbers: true });
    // A list of three points is no column of lines.
    const list = shown('1 |First.', '2 |Second.', '3 |Third.');
    const listed = pagesOf('1 First.\n2 Second.\n3 Third.');
    expect(takeSelection(file, [selected(list, '2')], listed)).toMatchObject({ text: '2' });
  });

  it('are the n-th of their like on the screen as in the stored text', () => {
    const dom = shown('We affirm. So be it.', 'We affirm. Amen.');
    const stored = 'We affirm. So be it.\nWe affirm. Amen.';
    const at = stored.lastIndexOf('We affirm.');
    const [range] = shownRanges(dom, stored, at, at + 10);
    expect(range?.startContainer.textContent).toBe('We affirm. Amen.');
  });

  it('are found in any case and with any accents, and nothing is found for nothing', () => {
    const dom = shown('The Court held. The court', 'agreed.');
    expect(wordRanges(dom, 'the COURT').map(String)).toEqual(['The Court', 'The court']);
    expect(wordRanges(dom, ' ')).toEqual([]);
    const names = shown('İnci and Núñez met Nunez', 'and 김민수 of İzmir.');
    expect(wordRanges(names, 'nunez').map(String)).toEqual(['Núñez', 'Nunez']);
    expect(wordRanges(names, 'izmir').map(String)).toEqual(['İzmir']);
    expect(wordRanges(names, '기')).toEqual([]);
  });
});

describe('a selection', () => {
  it('becomes a quotation in the words of the stored text, whole words only', () => {
    const dom = shown('The remedy is through legislation.');
    const pages = pagesOf('The remedy is through legislation.');
    const taken = takeSelection(file, [selected(dom, 'emedy is through legislatio')], pages);
    expect(taken).toMatchObject({ text: 'remedy is through legislation', anchor: { page: 0, start: 4, end: 33 } });
  });

  it('is tied to its page although the screen reads a dash for a letter', () => {
    // One slip opinion's em dash comes out of pdf.js as "ó".
    const dom = shown('brought the banner to the eventórespondent Frederickórefused, and was suspended');
    const pages = pagesOf('brought the banner to the event—respondent Frederick—refused, and was suspended');
    const taken = takeSelection(file, [selected(dom, 'the banner to the eventórespondent Frederickórefused')], pages);
    expect(taken.text).toBe('the banner to the event—respondent Frederick—refused');
    expect(taken.anchor).toMatchObject({ page: 0 });
  });

  it('keeps its words without a place when the stored text has none of them', () => {
    const dom = shown('Words that only the picture of the page has');
    const taken = takeSelection(file, [selected(dom, 'only the picture of the page')], pagesOf('Quite other text.'));
    expect(taken).toEqual({ text: 'only the picture of the page', anchor: null });
  });

  it('over a page break leaves out the head between, and is painted without it', () => {
    const heads = ['Doe v. Roe 1\n', 'Doe v. Roe 2\n', 'Doe v. Roe 3\n'];
    const pages = pagesOf(`${heads[0]}We begin.`, `${heads[1]}The remedy is`, `${heads[2]}legislation. We affirm.`);
    const [one, two] = [shown('Doe v. Roe 2', 'The remedy is'), shown('Doe v. Roe 3', 'legislation. We affirm.')];
    const taken = takeSelection(
      file,
      [selected(one, 'remedy is', 1), selected(two, 'Doe v. Roe 3\nlegislation.', 2)],
      pages,
    );
    expect(taken.text).toBe('remedy is legislation.');
    const text = pages[2]?.text ?? '';
    const part = taken.anchor && partOnPage(taken.anchor, 2, text);
    expect(part && text.slice(part.start, part.end)).toBe('legislation.');
  });
});

describe('two readings of a page', () => {
  it('are laid word against word, and not at all when they are of different pages', () => {
    const [one, other] = ['a b c d e f g', 'a b x d e f g'];
    expect(alignStretch(one, other, { start: 2, end: 7 })).toEqual({ start: 2, end: 7 });
    expect(alignStretch('one two three four', 'red green blue black', { start: 0, end: 13 })).toBeNull();
  });
});
