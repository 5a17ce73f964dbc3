import { describe, expect, it } from 'vitest';
import type { QuoteVerdict } from '../../../shared/model/quotation';
import { quoteChecker } from '../../../shared/text/quote-check';
import { documentBytes, documents, pdfPages } from '../../support/corpus-text';
import { paginate } from '../../support/paginate';
import { libraryOf } from '../../support/quote-library';
import { generate, pageGround, type QuoteCase, setGround } from '../../support/quote-set';
import { Random } from '../../support/random';

const gov = 'pdf-gov/freelawproject__free.law/public__pdf__';
const conference = `${gov}judicial-conference-proceedings__`;
const cases =
  'pdf-court/chansooligans__Federal-Appellate-Court-Opinions-Text-Analysis/Literature_Review__Misc_documents__pdf_4_First_Amendment_Cases_Just_To_Look__';
const real: Record<string, string> = {
  morse: `${cases}Morse_v_Frederick.pdf`,
  rav: `${cases}RAV_v_St_Paul.pdf`,
  casebook: 'pdf-court/paultopia__casebook-14amend/final_reader.pdf',
  bartenwerfer: 'pdf-court/pjfamig__scotusfiles/lib__opinions__2023__Bartenwerfer_v_Buckley.pdf',
  trump: 'pdf-court/yahelc__scotuspdf/tests__fixtures__23-939_e2pg.pdf',
  amicus: 'pdf-court/freelawproject__free.law/public__pdf__tardy-v-corecivic__amicus-brief-flp-et-al.pdf',
  'conference 1943 (OCR)': `${conference}1943-09.pdf`,
  'conference 1979 (OCR)': `${conference}1979-03.pdf`,
  'conference 1990 (OCR)': `${conference}1990-03.pdf`,
  'conference 2005': `${conference}2005-09.pdf`,
  'conference 2017': `${conference}2017-03.pdf`,
};
const flowing: Record<string, { file: string; columns: 1 | 2; from: number; words: number }> = {
  'novel in one column': {
    file: 'doc-txt/Unstructured-IO__unstructured/example-docs__book-war-and-peace-1225p.txt',
    columns: 1,
    from: 2000,
    words: 60_000,
  },
  'novel in two columns': {
    file: 'doc-txt/Unstructured-IO__unstructured/example-docs__book-war-and-peace-1225p.txt',
    columns: 2,
    from: 90_000,
    words: 60_000,
  },
  'opinion in two columns': {
    file: 'doc-txt/freelawproject__courtlistener/cl__assets__media__test__search__opinion_text.txt',
    columns: 2,
    from: 200,
    words: 4000,
  },
};

describe.skipIf(!documents)('2,000 quotations made from real documents', () => {
  it('passes none that is altered, and knows the exact, the typographic and the declared', () => {
    const random = new Random(20_260_707);
    const grounds = [
      ...Object.entries(real).map(([id, file]) => pageGround(id, pdfPages(file, 150))),
      ...Object.entries(flowing).map(([id, { file, columns, from, words }]) => {
        const some = documentBytes(file)
          .toString('utf8')
          .split(/\s+/)
          .slice(from, from + words)
          .filter((word) => !/[*_[\]…]|\.\.|^[-—]/.test(word));
        return setGround(id, some, paginate(some, { title: id.toUpperCase(), columns, random }));
      }),
    ];
    const check = quoteChecker(libraryOf(Object.fromEntries(grounds.map((ground) => [ground.id, ground.pages]))));
    const set = generate(grounds, random, {
      exact: 700,
      typographic: 400,
      declared: 400,
      altered: 800,
      moved: 150,
      'another source': 100,
      'not there': 60,
    });
    set.sort((a, b) => (a.claim.cited?.sourceId ?? '').localeCompare(b.claim.cited?.sourceId ?? ''));
    expect(set.length).toBeGreaterThanOrEqual(2000);
    const results = set.map((one) => ({ ...one, found: check(one.claim) }));
    print(results.map(({ group, how, found }) => ({ group, how, verdict: found.verdict })));

    const share = (group: QuoteCase['group'], ...right: QuoteVerdict[]) => {
      const some = results.filter((one) => one.group === group);
      const wrong = some.filter((one) => !right.includes(one.found.verdict));
      for (const one of wrong.slice(0, Number(process.env.SHOW_WRONG ?? 0)))
        console.log(
          group,
          one.how,
          one.claim.cited,
          one.found.verdict,
          one.found.note,
          `\n  ${one.claim.text}\n  ${one.found.found}`,
        );
      return 1 - wrong.length / some.length;
    };
    const passedAltered = results.filter(
      ({ group, found }) => group === 'altered' && ['exact', 'typographic', 'declared'].includes(found.verdict),
    );
    expect(passedAltered.map(({ how, claim, found }) => ({ how, text: claim.text, found: found.found }))).toEqual([]);
    expect(share('exact', 'exact')).toBeGreaterThanOrEqual(0.995);
    expect(share('typographic', 'typographic')).toBeGreaterThanOrEqual(0.99);
    expect(share('declared', 'declared')).toBeGreaterThanOrEqual(0.99);
    expect(share('altered', 'altered')).toBeGreaterThanOrEqual(0.97);
    expect(share('moved', 'elsewhere')).toBeGreaterThanOrEqual(0.99);
    expect(share('another source', 'elsewhere')).toBeGreaterThanOrEqual(0.97);
    expect(share('not there', 'not-found', 'altered')).toBe(1);
  });
});

function print(rows: { group: string; how: string; verdict: QuoteVerdict }[]): void {
  const verdicts: QuoteVerdict[] = [
    'exact',
    'typographic',
    'declared',
    'altered',
    'elsewhere',
    'not-found',
    'unchecked',
  ];
  const lines = [['', 'n', ...verdicts]];
  for (const key of new Set(rows.map(({ group, how }) => `${group}: ${how}`))) {
    const some = rows.filter(({ group, how }) => `${group}: ${how}` === key);
    lines.push([
      key,
      String(some.length),
      ...verdicts.map((one) => String(some.filter((row) => row.verdict === one).length)),
    ]);
  }
  const table = lines.map(
    ([name, ...cells]) => (name ?? '').padEnd(48) + cells.map((cell) => cell.padStart(12)).join(''),
  );
  console.log(table.sort((a, b) => (a.startsWith(' ') ? -1 : b.startsWith(' ') ? 1 : a.localeCompare(b))).join('\n'));
}
