import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecognisedCitation } from '../../../../shared/citation/recognise/citation';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { toDraft } from '../../../../shared/citation/recognise/to-draft';

/** Bits of citations and of prose: joined at random they make whole, half and broken citations. */
const bits = fc.constantFrom(
  'Doe v. Roe, ',
  'In re K.F. ',
  '410 U.S. 113',
  ', 817 F.3d 12, 18 ',
  '(1st Cir. 2016)',
  ' (quoting ',
  ')',
  '; ',
  '. ',
  ' Id. at 18.',
  ' See id.',
  'Doe, supra, at 20',
  'Doe at 19',
  '410 U.S. at 115',
  '18 U.S.C. §§ 1591, 1595',
  '§ 230(c)(1)',
  'Cal. Penal Code § 236.1',
  'Pub. L. No. 115-164, 132 Stat. 1253',
  'S. 1693, 115th Cong.',
  'H.R. Rep. No. 115-572, pt. 1, at 3',
  '163 Cong. Rec. S4657 (daily ed. Aug. 1, 2017)',
  'No. 2:18-cr-00422',
  '\n',
  '\n\n',
  '  ',
  '\u00ad\n',
  '-\n',
  '\u200b',
  'é',
  '😀',
  '\ud83d',
  '12',
  'The Court of ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: bits }, fc.string({ maxLength: 6 })), { maxLength: 24 })
    .map((all) => all.join('')),
);

const fullKinds = (citation: RecognisedCitation) => !['id', 'supra', 'case_short', 'reference'].includes(citation.kind);

describe('any text', () => {
  it('gives citations in order, whose spans lie in it and do not overlap, and whose text is its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, fullSpan, text: own } of recogniseCitations(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(text.slice(...span)).toBe(own);
          if (fullSpan) {
            expect(fullSpan[0]).toBeLessThanOrEqual(span[0]);
            expect(fullSpan[1]).toBeGreaterThanOrEqual(span[1]);
            expect(fullSpan[1]).toBeLessThanOrEqual(text.length);
          }
          end = span[1];
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never has a citation point forward, at itself, or at a short form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = recogniseCitations(text);
        found.forEach(({ antecedent }, i) => {
          if (antecedent === null) return;
          expect(antecedent).toBeLessThan(i);
          expect(fullKinds(found[antecedent] as RecognisedCitation)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives drafts without an empty field', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const citation of recogniseCitations(text)) {
          const draft = toDraft(citation);
          if (!fullKinds(citation)) expect(draft).toBeNull();
          for (const value of Object.values(draft?.fields ?? {})) expect(value.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same citations when its white space is stretched', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (all) => {
        const text = all.join('').replace(/\s+/g, ' ');
        const stretched = text.replaceAll(' ', '   \t ');
        const forms = (each: string) => recogniseCitations(each).map(({ kind, normalized }) => `${kind} ${normalized}`);
        expect(forms(stretched)).toEqual(forms(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the Bluebook form of a citation', () => {
  it('is recognised as the same citation', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 16 }), (all) => {
        for (const citation of recogniseCitations(all.join(''))) {
          if (citation.kind === 'reference' || citation.fields.page === null) continue;
          // Without its name a supra would point at the text itself.
          const named = citation.kind === 'supra' ? `Doe, ${citation.normalized}` : citation.normalized;
          const [again] = recogniseCitations(named);
          expect(again?.kind).toBe(citation.kind);
          expect(again?.normalized).toBe(citation.normalized);
        }
      }),
      { numRuns: 500 },
    );
  });
});
