import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { Random } from '../../../support/random';

const length = 200_000;
const million = 1_000_000;

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

/** CPU milliseconds of one run; the clock of a busy machine would tell of others' work. */
function cost(text: string): number {
  const before = process.cpuUsage();
  recogniseCitations(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How much dearer twice the text is; the least of a few tries, as a collection of garbage may fall into any one. */
function growth(make: (length: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least >= 3; attempt++) {
    const half = Math.max(1, cost(make(length / 2)));
    least = Math.min(least, cost(make(length)) / half);
  }
  return least;
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

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

  it.each(pieces)('about doubles with its length when it repeats %j', { timeout: 120_000 }, (piece) => {
    expect(growth(repeated(piece))).toBeLessThan(4);
  });

  it.each([1, 2, 3])(
    'about doubles with its length when pieces are mixed at random (%i)',
    { timeout: 120_000 },
    (seed) => {
      expect(growth(mixedAt(seed))).toBeLessThan(4);
    },
  );

  it('stays small for a million characters of the dearest pieces, and of all of them mixed', {
    timeout: 600_000,
  }, () => {
    const dearest = pieces
      .map((piece) => ({ piece, ms: cost(repeated(piece)(length / 4)) }))
      .sort((a, b) => b.ms - a.ms);
    const texts = [...dearest.slice(0, 3).map(({ piece }) => repeated(piece)(million)), mixedAt(9)(million)];
    const costs = texts.map((text) => ({ begins: text.slice(0, 24), ms: Math.round(cost(text)) }));
    console.log(costs.map(({ begins, ms }) => `${JSON.stringify(begins)}: ${ms} ms`).join('\n'));
    for (const { ms } of costs) expect(ms).toBeLessThan(60_000);
  });
});
