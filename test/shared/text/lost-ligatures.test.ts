import { describe, expect, it } from 'vitest';
import { documentOfPdf } from '../../../shared/formats/pdf-document';
import { losesLigatures } from '../../../shared/text/lost-ligatures';
import { quoteChecker } from '../../../shared/text/quote-check';
import { corpusFolder } from '../../support/corpus';
import { documentBytes } from '../../support/corpus-text';
import { libraryOf } from '../../support/quote-library';
import { smallPdf, textPage } from '../../support/small-pdf';

const sound =
  'The District Court first confirmed that the motion was not filed within one year of the final judgment, and specifically ' +
  'defined what an officer may find in such a file.';
const lossy = sound.replace(/fi/g, 'f');

describe('a font that draws ligatures without naming them', () => {
  it('is told by words that no one writes', () => {
    expect(losesLigatures([lossy])).toBe(true);
    expect(losesLigatures([sound])).toBe(false);
  });

  it('is not told by a misprint, nor by a few in a long text of an old scan', () => {
    expect(losesLigatures(['The frst motion.'])).toBe(false);
    expect(losesLigatures(['The frst of the fnal offcers.', sound, sound])).toBe(false);
  });

  it('makes pages that quotations cannot be proved by, and says so: “fled” there may be “filed”', () => {
    const read = documentOfPdf(smallPdf({ pages: [textPage(...(lossy.match(/.{1,70}(?: |$)/g) ?? []))] }), 'proof.pdf');
    expect(read).toMatchObject({
      document: {
        textState: 'broken',
        pages: [{ broken: true }],
        warnings: [{ code: 'broken-words', message: expect.stringContaining('“fi”') }],
      },
    });
  });

  it('proves no word that may be another, and every other', () => {
    const text = 'The Government objected that the motion was fled within one year of the date of the judgment.';
    const check = quoteChecker(libraryOf({ proof: [{ index: 0, text, reliable: false }] }));
    const verdictOf = (quote: string) => check({ text: quote, cited: { sourceId: 'proof', pages: null } }).verdict;
    expect(verdictOf('the motion was fled within one year')).toBe('unchecked');
    expect(verdictOf('the motion was filed within one year')).toBe('unchecked');
    expect(verdictOf('within one year of the date of the judgment')).toBe('exact');
  });

  it.skipIf(!corpusFolder('pdf-court'))('is found in page proofs of the United States Reports', () => {
    const proof = documentBytes('pdf-court/yahelc__scotuspdf/tests__fixtures__596us2r38_e29f.pdf');
    const opinion = documentBytes('pdf-court/yahelc__scotuspdf/tests__fixtures__23-939_e2pg.pdf');
    expect(documentOfPdf(proof, 'proof.pdf')).toMatchObject({ document: { textState: 'broken' } });
    expect(documentOfPdf(opinion, 'opinion.pdf')).toMatchObject({ document: { textState: 'full' } });
  });
});
