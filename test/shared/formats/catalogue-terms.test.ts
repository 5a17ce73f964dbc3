import { expect, it } from 'vitest';
import { shownTerm, shownTerms } from '../../../shared/formats/catalogue-terms';
import { readCslJson } from '../../../shared/formats/csl-json';
import { readCsv } from '../../../shared/formats/csv';
import { readRis } from '../../../shared/formats/ris';

it.each([
  ['Mentally ill$$QMentally ill', 'Mentally ill'],
  ['Twain, Mark, 1835-1910 $$Qtwain mark', 'Twain, Mark, 1835-1910'],
  ['Plain words', 'Plain words'],
  ['Over $$Q', 'Over $$Q'],
  ['$$Q = 5$$', '$$Q = 5$$'],
  ['costs $5', 'costs $5'],
])('of %s, what a catalogue shows is %s', (term, shown) => {
  expect(shownTerm(term)).toBe(shown);
});

it('has subjects that are the same as shown once', () => {
  expect(shownTerms(['Law$$Qlaw', 'Law', 'Law$$QLAW (Subject)'])).toEqual(['Law']);
});

it.each([
  ['RIS', readRis('TY  - BOOK\nTI  - T\nAU  - Twain, Mark$$QTwain\nKW  - Law$$QLaw\nER  - \n')],
  [
    'Zotero',
    readCslJson(
      '[{"itemType":"book","title":"T","tags":[{"tag":"Law$$QLaw"}],"creators":[{"creatorType":"author","lastName":"Twain","firstName":"Mark$$QTwain"}]}]',
    ),
  ],
  ['CSV', readCsv('Title,Author,Tags\nT,"Twain, Mark",Law$$QLaw\n')],
])('leaves what stands behind $$Q out of tags and names read from %s', (_format, { drafts }) => {
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({ tags: ['Law'], draft: { creators: [{ family: 'Twain', given: 'Mark' }] } });
});
