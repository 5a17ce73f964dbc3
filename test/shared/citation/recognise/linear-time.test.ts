import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { cpuMilliseconds, growth, nearLinear, repeated } from '../../../support/growth';
import { Random } from '../../../support/random';

const size = 10_000;

/** Pieces which, repeated, would make a reader that looks too far, or too often, slow. */
const pieces = [
  'a',
  '1',
  ' ',
  '\n',
  '\u200b',
  '(',
  '(1) ',
  '.',
  '. ',
  ', ',
  '-\n',
  'Sup-\n',
  '“',
  '\ud800',
  '1 ',
  '1 U.S. ',
  '1 U.S. 1, ',
  '1 U.S. 1 (',
  '1 U.S. 1 (2000) (',
  '1 U.S. ___, ',
  '1 A. 2 B. 3 C. ',
  '1 F. Supp. ',
  '1 U.S. at 1, 2 & n.3, ',
  'Foo v. Bar, 1 U.S. 1. ',
  'Foo v. Bar, 1 U.S. 1. Foo at 5. ',
  'Foo, supra, at 2. ',
  ' v. ',
  'In re ',
  'Foo of the ',
  'Id. at 1. ',
  'supra ',
  'supra, 1 ',
  '§ ',
  '§§ 1, ',
  '18 U.S.C. §§ 1, ',
  '18 U.S.C. § 1-1.1:1/1',
  'section 1, 2, ',
  'title 1 ',
  'Cal. Code ',
  'U.S. Const. art. I, ',
  'Pub. L. No. 1-1, § 1, ',
  'S. 1, ',
  'ABLE Act of 2014, S. 1, ',
  'Hearing on a Before the ',
  'A: Hearing Before the S. Comm. on B, 1st Cong. ',
  'Staff of S. Comm. on ',
  'No. 1, ',
  'No. 1:18-cv-00001, ',
  'A/RES/1',
  'GAO-',
  '1 J. of the ',
  'https://a.b/c ',
];

function mixedAt(seed: number) {
  return (size: number) => {
    const random = new Random(seed);
    let text = '';
    while (text.length < size) text += random.pick(pieces);
    return text.slice(0, size);
  };
}

describe('the work that a text costs', () => {
  recogniseCitations('Doe v. Roe, 1 U.S. 1 (1999). Id.');

  it.each(pieces)('follows its length when it repeats %j', (piece) => {
    expect(growth(repeated(piece), recogniseCitations, size)).toBeLessThan(nearLinear);
  });

  it.each([1, 2, 3])('follows its length when pieces are mixed at random (%i)', (seed) => {
    expect(growth(mixedAt(seed), recogniseCitations, size)).toBeLessThan(nearLinear);
  });

  it('goes on to do so up to a million characters of the dearest pieces, and of all of them mixed', {
    timeout: 240_000,
  }, () => {
    const dearest = pieces
      .map((piece) => ({ piece, ms: cpuMilliseconds(() => recogniseCitations(repeated(piece)(5 * size))) }))
      .sort((a, b) => b.ms - a.ms);
    for (const make of [...dearest.slice(0, 3).map(({ piece }) => repeated(piece)), mixedAt(9)])
      expect(growth(make, recogniseCitations, 64_000)).toBeLessThan(nearLinear);
  });
});
