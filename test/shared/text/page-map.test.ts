import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredLabels, labelRuns } from '../../../shared/text/page-anchors';
import { pageMapOf, pinpointsOf } from '../../../shared/text/page-map';
import type { SourcePage } from '../../../shared/text/running-text';

const pagesOf = (...texts: string[]): SourcePage[] => texts.map((text, index) => ({ index, text, reliable: true }));
const none = (count: number): null[] => Array.from({ length: count }, () => null);

describe('printed pages from two anchors', () => {
  it('number every page when the anchors agree', () => {
    const labels = anchoredLabels(none(6), [
      { page: 1, label: '12' },
      { page: 4, label: '15' },
    ]);
    expect(labels).toEqual(['11', '12', '13', '14', '15', '16']);
  });

  it('keep roman front matter that was detected', () => {
    expect(anchoredLabels(['i', 'ii', null, null], [{ page: 2, label: '1' }])).toEqual(['i', 'ii', '1', '2']);
    expect(anchoredLabels(none(3), [{ page: 1, label: 'ix' }])).toEqual(['viii', 'ix', 'x']);
  });

  it('go on to where the next numbering begins with its 1', () => {
    const anchors = [
      { page: 0, label: 'i' },
      { page: 5, label: '3' },
    ];
    expect(anchoredLabels(none(7), anchors)).toEqual(['i', 'ii', 'iii', '1', '2', '3', '4']);
    expect(
      anchoredLabels(none(6), [
        { page: 0, label: '7' },
        { page: 4, label: '2' },
      ]),
    ).toEqual(['7', '8', '9', '1', '2', '3']);
  });

  it('keep what was found before the first numbering set, and number nothing after a page without a number', () => {
    expect(anchoredLabels(['A-1', 'A-2', null, null], [{ page: 2, label: '1' }])).toEqual(['A-1', 'A-2', '1', '2']);
    const plates = [
      { page: 1, label: '12' },
      { page: 2, label: null },
      { page: 4, label: '13' },
    ];
    expect(anchoredLabels(none(6), plates)).toEqual(['11', '12', null, null, '13', '14']);
  });

  it('are told in stretches', () => {
    const runs = labelRuns(['i', 'ii', null, '1', '2', '3', 'A-1']);
    expect(runs.map(({ first, last }) => [first, last])).toEqual([
      ['i', 'ii'],
      [null, null],
      ['1', '3'],
      ['A-1', 'A-1'],
    ]);
  });

  it('say nothing where anchors disagree and detection does not tell', () => {
    const anchors = [
      { page: 0, label: '1' },
      { page: 4, label: '7' },
    ];
    expect(anchoredLabels([null, '2', null, '6', null], anchors)).toEqual(['1', '2', null, '6', '7']);
  });

  it('never lets an anchor be overruled', () => {
    const label = fc.constantFrom(null, '3', 'iv', 'S12', 'cover');
    const anchor = fc.record({ page: fc.nat(9), label: fc.constantFrom('7', 'x', 'A-2', '¶') });
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 10 }),
        fc.uniqueArray(anchor, { selector: (a) => a.page, maxLength: 3 }),
        (detected, anchors) => {
          const labels = anchoredLabels(detected, anchors);
          expect(labels.length).toBe(detected.length);
          for (const one of anchors) if (one.page < detected.length) expect(labels[one.page]).toBe(one.label);
        },
      ),
      { seed: 3 },
    );
  });
});

describe('pinpoints', () => {
  const at = (pages: readonly SourcePage[], words: string) => {
    const page = pages.findIndex(({ text }) => text.includes(words));
    const start = pages[page]?.text.indexOf(words) ?? 0;
    return { page, endPage: page, start, end: start + words.length };
  };

  it('give star pages, as electronic reporters mark them', () => {
    const pages = pagesOf('Opinion. *1 We begin. *2 The website [*3] is immune, 5 * 9 = 45. *4 Affirmed.');
    const map = pageMapOf(pages, [null]);
    expect(pinpointsOf(map, at(pages, 'is immune')).star).toBe('*3');
    expect(pinpointsOf(map, at(pages, 'website [*3] is immune')).star).toBe('*2-3');
    expect(pinpointsOf(map, at(pages, 'Opinion.')).star).toBeNull();
  });

  it('give paragraphs and leave years and citations alone', () => {
    const pages = pagesOf('¶ 1 In 1996 Congress acted.\n¶ 2 It said [1996] so.\n¶ 3 We affirm.');
    expect(pinpointsOf(pageMapOf(pages, [null]), at(pages, 'said')).paragraph).toBe('2');
  });

  it('tell a complaint’s numbered paragraphs from notes, and from what another text is cited by', () => {
    const said = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `${from + i}. Defendant knew of trafficking.`).join('\n');
    const complaint = pagesOf(said(1, 8), said(9, 8));
    expect(pinpointsOf(pageMapOf(complaint, none(2)), at(complaint, '9. Defendant')).paragraph).toBe('9');
    const notes = pagesOf(
      'It is so.[1] And so.[2][3]\n[4][5]',
      '[1] See Doe.\n[2] See Roe.\n[3] Id.\n[4] But see.\n[5] Cf.',
    );
    expect(pageMapOf(notes, none(2)).marks.paragraph).toEqual([]);
    const cites = pagesOf('Doe, 1993 WL 52, at *2. Roe, 1993 WL 53, at *3 & n.4. Poe, 1994 WL 1, *4.');
    expect(pageMapOf(cites, [null]).marks.star).toEqual([]);
  });

  it('give page and line of a transcript', () => {
    const lines = (from: number) =>
      Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(3)}  line ${from + i} of the record`).join('\n');
    const pages = pagesOf(lines(100), lines(200));
    const map = pageMapOf(pages, ['41', '42']);
    expect(pinpointsOf(map, at(pages, 'line 104')).line).toBe('41:5');
    expect(pinpointsOf(map, { ...at(pages, 'line 110'), endPage: 1, end: 8 }).line).toBe('41:11-42:1');
    expect(pinpointsOf(map, { ...at(pages, 'line 110'), endPage: 1, end: 8 }).page).toBe('41-42');
  });

  it('give the clock of a film', () => {
    const pages = pagesOf('00:00:05 They told me\n00:01:10 that nobody\n01:02:03.500 would believe me');
    expect(pinpointsOf(pageMapOf(pages, [null]), at(pages, 'would believe')).time).toBe('1:02:03');
  });
});
