import { describe, expect, it } from 'vitest';
import { documentOfPdf } from '../../../shared/formats/pdf-document';
import { lockedPdf } from '../../support/locked-pdf';
import { type SmallPage, smallPdf, textPage } from '../../support/small-pdf';

function document(bytes: Uint8Array) {
  const outcome = documentOfPdf(bytes, 'file.pdf');
  if (!outcome.ok || outcome.holds !== 'document') throw new Error(outcome.ok ? 'records' : outcome.message);
  return outcome.document;
}

const at = (x: number, y: number, text: string, size?: number) => ({ x, y, text, size });
const body = (from: number) =>
  Array.from({ length: 20 }, (_, i) => at(90, 90 + i * 28, `line ${from + i} of the argument`));

describe('the text of a PDF', () => {
  it('joins what stands on one line, and puts words together that a line’s end divides', () => {
    const page: SmallPage = {
      lines: [
        at(72, 80, 'The Con-'),
        at(72, 93, 'gress of the United States and its well-'),
        at(72, 106, 'known and well-known Con-'),
        at(72, 119, 'gress'),
      ],
    };
    expect(document(smallPdf({ pages: [page] })).pages[0]?.text).toBe(
      'The Congress\nof the United States and its well-known\nand well-known Congress',
    );
  });

  it('puts a raised “th” that is painted after its line behind its number', () => {
    const line = 'of the 113 and the 114        Congress, the';
    const page: SmallPage = {
      lines: [at(72, 80, line, 12), at(72 + 124, 74, 'th', 7), at(72, 93, 'Committee considered positions', 12)],
    };
    const [first] = document(smallPdf({ pages: [page] })).pages;
    expect(first?.text).toBe('of the 113 and the 114th Congress, the\nCommittee considered positions');
  });

  it('leaves the line numbers of a transcript out, so that a sentence is found across lines', () => {
    const page = (from: number): SmallPage => ({
      lines: body(from).flatMap((line, i) => [at(60, line.y, String(i + 1)), line]),
    });
    const found = document(smallPdf({ pages: [page(1), page(21), page(41)] }));
    expect(found.pages[1]?.text.split('\n').filter(Boolean)[0]).toBe('line 21 of the argument');
    expect(found.pages[1]?.text).not.toMatch(/^\d+ line/m);
    expect(found.warnings).toMatchObject([{ code: 'line-numbers' }]);
  });

  it('keeps the numbers of a list', () => {
    const list = textPage(
      ...['One thing', 'Another thing', 'A third'].map((text, i) => `${i + 1} ${text}`),
      'and a closing line',
    );
    expect(document(smallPdf({ pages: [list, list] })).pages[0]?.text).toContain('1 One thing');
  });

  it('notices words that are torn apart', () => {
    const torn = textPage(
      ...Array.from({ length: 12 }, () => 'Pl ai nt i f f s J ANE D OE v. B ackpag e. c om, L L C'),
    );
    const found = document(smallPdf({ pages: [torn] }));
    expect(found).toMatchObject({
      textState: 'broken',
      pages: [{ broken: true }],
      warnings: [{ code: 'broken-words' }],
    });
  });
});

describe('the page labels of a PDF', () => {
  const numbered = (labels: (string | null)[], head = false): SmallPage[] =>
    labels.map((label, i) => ({
      lines: [...body(i * 20).slice(0, 15), ...(label ? [at(head ? 500 : 300, head ? 40 : 760, label)] : [])],
    }));

  it('are the printed numbers, filled in where a page prints none', () => {
    const labels = document(smallPdf({ pages: numbered([null, '2', null, '4', '5']) })).pages.map((page) => page.label);
    expect(labels).toEqual(['1', '2', '3', '4', '5']);
  });

  it('follow front matter in Roman numerals, and parts that begin anew', () => {
    const printed = ['i', 'ii', 'iii', '1', '2', '3', '1', '2', '3'];
    expect(document(smallPdf({ pages: numbered(printed, true) })).pages.map((page) => page.label)).toEqual(printed);
  });

  it.each([
    ['lettered', ['A-5', 'A-6', 'A-7', 'A-8']],
    ['with a letter behind', ['1a', '2a', '3a', '4a']],
    ['of an excerpt', ['377', '378', '379', '380']],
    ['between dashes', ['- 1 -', '- 2 -', '- 3 -', '- 4 -']],
  ])('can be %s', (_, printed) => {
    const labels = document(smallPdf({ pages: numbered(printed) })).pages.map((page) => page.label);
    expect(labels).toEqual(printed.map((label) => label.replace(/[ -]*(\d+[a-z]?|A-\d)[ -]*/, '$1')));
  });

  it('are those of the file where no page prints any, and never a year or a docket number', () => {
    const pages = numbered([null, null, null]);
    const own = document(smallPdf({ pages, pageLabels: '<< /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>' }));
    expect(own.pages.map((page) => page.label)).toEqual(['i', '7', '8']);
    const dated = document(smallPdf({ pages: numbered(['January 2017', 'January 2017', 'January 2017']) }));
    expect(dated.pages.map((page) => page.label)).toEqual([null, null, null]);
  });
});

describe('wrong PDFs', () => {
  it('answers what is no PDF, what breaks off and what has no pages with one line', () => {
    const whole = smallPdf({ pages: [textPage('One'), textPage('Two')] });
    expect(documentOfPdf(whole.subarray(0, 60), 'x')).toMatchObject({ ok: false, code: 'truncated' });
    const text = new TextDecoder('latin1').decode(whole);
    const empty = Uint8Array.from(text.replace('/Count 2', '/Count 0').replace(/\/Kids \[[^\]]*\]/, '/Kids []'), (c) =>
      c.charCodeAt(0),
    );
    expect(documentOfPdf(empty, 'x')).toMatchObject({ ok: false, code: 'unreadable' });
  });

  it('repairs what it can, and says so', () => {
    const text = new TextDecoder('latin1').decode(smallPdf({ pages: [textPage('Still here')] }));
    const damaged = Uint8Array.from(text.replace(/startxref\n\d+/, 'startxref\n1'), (c) => c.charCodeAt(0));
    expect(document(damaged)).toMatchObject({ pages: [{ text: 'Still here' }], warnings: [{ code: 'repaired' }] });
  });

  it('offers OCR for a page that draws and says nothing', () => {
    const found = document(smallPdf({ pages: [{ lines: [], image: true }, textPage('Words')] }));
    expect(found).toMatchObject({
      textState: 'partial',
      warnings: [{ code: 'partial-text', message: expect.stringContaining('page 1') }],
    });
    expect(document(smallPdf({ pages: [{ lines: [], image: true }] }))).toMatchObject({
      textState: 'none',
      warnings: [{ code: 'no-text' }],
    });
    expect(document(smallPdf({ pages: [textPage('Words'), { lines: [] }] })).textState).toBe('full');
  });

  it('says of blank pages that they are blank, and offers no OCR for them', () => {
    const blank = { lines: [] };
    expect(document(smallPdf({ pages: [blank, blank] }))).toMatchObject({
      textState: 'not-text',
      warnings: [{ code: 'blank', message: expect.stringContaining('All its 2 pages are blank') }],
    });
    const white = { lines: [], draw: '1 g 0 0 612 792 re f 1 1 1 rg 10 10 50 50 re f 0 0 0 0 k 9 9 9 9 re f' };
    expect(document(smallPdf({ pages: [white] })).warnings).toMatchObject([{ code: 'blank' }]);
  });

  it('offers OCR where letters are drawn as curves', () => {
    for (const draw of ['0 g 100 100 40 60 re f', '0 0 1 RG 10 10 m 90 90 l S'])
      expect(document(smallPdf({ pages: [{ lines: [], draw }, { lines: [] }] }))).toMatchObject({
        textState: 'none',
        warnings: [{ code: 'no-text' }],
      });
  });

  it('takes a scan that only a court’s stamp speaks on for a scan', () => {
    const stamp = at(72, 20, 'Case: 21-1298 Document: 42 Page: 1 Date Filed: 08/31/2022');
    expect(document(smallPdf({ pages: [{ lines: [stamp], image: true }] }))).toMatchObject({
      textState: 'none',
      pages: [{ broken: true }],
      draft: { kind: 'court-document', fields: { docket: '21-1298', ecf: '42', date: '2022-08-31' } },
    });
  });
});

describe('words spaced out for show', () => {
  it('close up, and columns headed by letters do not', () => {
    const page = textPage('C O N T E N T S', 'l e t t e r of the', 'A B C D E', 'Columns A and B');
    expect(document(smallPdf({ pages: [page] })).pages[0]?.text).toBe(
      'CONTENTS\nletter of the\nA B C D E\nColumns A and B',
    );
  });
});

describe('a PDF behind a password', () => {
  it('is kept to be read with its password, and says why it is not searched', () => {
    const locked = document(lockedPdf(smallPdf({ pages: [textPage('Sealed exhibit')] }), 'open sesame'));
    expect(locked.pages).toEqual([]);
    expect(locked.textState).toBe('none');
    expect(locked.warnings).toEqual([{ code: 'encrypted', message: expect.stringContaining('password') }]);
    expect(JSON.stringify(locked)).not.toContain('Sealed');
  });
});
