import { describe, expect, it } from 'vitest';
import type { BluebookForm } from '../../../shared/citation/bluebook/style';
import { type CitationGroup, citeBrief, type Reference } from '../../../shared/citation/cite-brief';
import { toMarkdown, toPlainText } from '../../../shared/citation/parts';
import type { CitedWork, MetaValue } from '../../../shared/model/cited-work';
import type { SourceKindId } from '../../../shared/model/source-kinds';

const work = (id: string, type: SourceKindId, meta: Record<string, MetaValue>): CitedWork => ({ id, type, meta });
const decided = (
  id: string,
  parties: string[],
  volume: number,
  reporter: string,
  page: number,
  court: string,
  year: number,
) => work(id, 'case', { parties, volume, reporter, page, court, year });

const SCOTUS = 'Supreme Court of the United States';
const georgia = decided('georgia', ['State of Georgia', 'Public.Resource.Org'], 140, 'S. Ct.', 1498, SCOTUS, 2020);
const hormel = decided(
  'hormel',
  ['Hormel Foods Corporation', 'Jim Henson Productions, Inc.'],
  73,
  'F.3d',
  497,
  '2d Cir.',
  1996,
);
const cowboy = decided('cowboy', ['Naked Cowboy', 'CBS'], 844, 'F. Supp. 2d', 510, 'S.D.N.Y.', 2012);
const vats = work('vats', 'book', { authors: ['Anjali Vats'], title: 'The Color of Creatorship', year: 2020 });
const brown = work('brown', 'journal-article', {
  authors: ['Liz Brown'],
  title: 'Bridging the Gap: Websites',
  volume: 3,
  journal: 'Yale Law Journal',
  page: 310,
  year: 2014,
});
const usc = (section: string, title = '7') =>
  work(`usc${title}-${section}`, 'statute', { title, code: 'United States Code', section });

const alone = (reference: Reference, more: Partial<CitationGroup> = {}): CitationGroup => ({
  references: [reference],
  ...more,
});
const texts = (groups: CitationGroup[], form: BluebookForm = 'practitioner') =>
  citeBrief(groups, { form }).map(({ parts }) => toPlainText(parts));

describe('Id. (R6.2.2, R15.3, R22.2)', () => {
  it('stands for the one authority just cited, alone for the same page and with "at" for another', () => {
    expect(
      texts([
        alone({ work: georgia, pin: '1513' }),
        alone({ work: georgia, pin: '1513' }),
        alone({ work: georgia, pin: '1512' }),
      ]),
    ).toEqual(['Georgia v. Public.Resource.Org, 140 S. Ct. 1498, 1513 (2020).', 'Id.', 'Id. at 1512.']);
  });

  it('never follows a string citation, even for its last source', () => {
    const string = {
      references: [
        { work: hormel, pin: '504' },
        { work: cowboy, pin: '517-18' },
      ],
    };
    expect(texts([string, alone({ work: cowboy, pin: '517-18' })])).toEqual([
      'Hormel Foods Corp. v. Jim Henson Prods., Inc., 73 F.3d 497, 504 (2d Cir. 1996); Naked Cowboy v. CBS, 844 F. Supp. 2d 510, 517-18 (S.D.N.Y. 2012).',
      'Naked Cowboy, 844 F. Supp. 2d at 517-18.',
    ]);
  });

  it('never follows a mention of another authority in the text', () => {
    expect(
      texts([alone({ work: cowboy, pin: '517' }), alone({ work: cowboy, pin: '518' }, { mentionsOther: true })])[1],
    ).toBe('Naked Cowboy, 844 F. Supp. 2d at 518.');
  });

  it('goes to another section of the same title, not to another title', () => {
    expect(texts([alone({ work: usc('7101') }), alone({ work: usc('7102(26)') })])).toEqual([
      '7 U.S.C. § 7101.',
      'Id. § 7102(26).',
    ]);
    expect(texts([alone({ work: usc('7101') }), alone({ work: usc('343', '21') })])[1]).toBe('21 U.S.C. § 343.');
  });

  it('is small within a sentence and after a signal', () => {
    expect(
      texts([
        alone({ work: vats, pin: '3' }),
        alone({ work: vats, pin: '4', signal: 'see' }),
        alone({ work: vats, pin: '5' }, { clause: true }),
      ]),
    ).toEqual(['Anjali Vats, The Color of Creatorship 3 (2020).', 'See id. at 4.', 'id. at 5']);
  });

  it('does not stand five times in a row for a book, nor for a court document at all', () => {
    const six = Array.from({ length: 6 }, (_, i) => alone({ work: vats, pin: String(i + 1) }));
    expect(texts(six).at(-1)).toBe('Vats, supra, at 6.');
    const complaint = work('c', 'court-document', {
      document: 'Complaint',
      parties: ['Jones', 'Smith'],
      docket: '09-230',
      court: '9th Cir.',
      date: '2015-04-17',
    });
    expect(texts([alone({ work: complaint, pin: '¶ 2' }), alone({ work: complaint, pin: '¶ 3' })])[1]).toBe(
      'Compl. ¶ 3, Jones, No. 09-230.',
    );
  });
});

describe('short forms and supra (R6.2.3, R15.2, R16.2, R29.2, R31.2)', () => {
  it('cites in short after something else, by supra only where supra is allowed', () => {
    const groups = [
      alone({ work: georgia }),
      alone({ work: vats }),
      alone({ work: georgia, pin: '1512' }),
      alone({ work: vats, pin: '100' }),
    ];
    expect(texts(groups).slice(2)).toEqual(['Public.Resource.Org, 140 S. Ct. at 1512.', 'Vats, supra, at 100.']);
    expect(citeBrief(groups).map(({ forms }) => forms[0])).toEqual(['full', 'full', 'short', 'supra']);
  });

  it('names the note of the first citation in footnotes', () => {
    const notes = [vats, georgia, vats].map((item, i) => alone({ work: item, pin: '100' }, { note: i + 5 }));
    expect(texts(notes, 'academic')[2]).toBe('Vats, supra note 5, at 100.');
  });

  it('cites a case anew when its last citation lies more than five footnotes back', () => {
    const notes = [
      alone({ work: georgia }, { note: 1 }),
      alone({ work: vats }, { note: 2 }),
      alone({ work: georgia, pin: '1512' }, { note: 7 }),
    ];
    expect(texts(notes, 'academic')[2]).toBe('Georgia v. Public.Resource.Org, 140 S. Ct. 1498, 1512 (2020).');
  });

  it('adds a short title where two works have one author', () => {
    const other = work('brown2', 'journal-article', { ...brown.meta, title: 'Closing the Gap', page: 12 });
    expect(texts([alone({ work: brown }), alone({ work: other }), alone({ work: brown, pin: '320' })])[2]).toBe(
      'Brown, Bridging the Gap, supra, at 320.',
    );
  });

  it('names both parties where two cases would be cited alike', () => {
    const one = decided('a', ['Jane Doe', 'United States'], 1, 'F.3d', 2, '1st Cir.', 2000);
    const two = decided('b', ['Jane Doe', 'Acme, Inc.'], 3, 'F.3d', 4, '1st Cir.', 2001);
    const three = decided('c', ['John Doe', 'State of Maine'], 5, 'F.3d', 6, '1st Cir.', 2002);
    const [, , , again] = texts([
      alone({ work: one }),
      alone({ work: two }),
      alone({ work: three }),
      alone({ work: one, pin: '3' }),
    ]);
    expect(again).toBe('Doe v. United States, 1 F.3d at 3.');
  });

  it('names the code again where several are cited', () => {
    const groups = [usc('107', '17'), usc('1030', '18'), usc('107', '17')].map((item) => alone({ work: item }));
    expect(texts(groups)[2]).toBe('17 U.S.C. § 107.');
    expect(texts([alone({ work: usc('107') }), alone({ work: vats }), alone({ work: usc('107') })])[2]).toBe('§ 107.');
  });

  it('announces a short form that nobody could guess', () => {
    const memoirs = work('m', 'case', {
      caseName: 'A Book Named “John Cleland’s Memoirs of a Woman of Pleasure” v. Attorney General of Massachusetts',
      shortTitle: 'Fanny Hill',
      volume: 383,
      reporter: 'U.S.',
      page: 413,
      court: SCOTUS,
      year: 1966,
    });
    const [first, , again] = texts([
      alone({ work: memoirs, pin: '418' }),
      alone({ work: vats }),
      alone({ work: memoirs, pin: '419' }),
    ]);
    expect(first).toContain('(1966) [hereinafter Fanny Hill].');
    expect(again).toBe('Fanny Hill, 383 U.S. at 419.');
  });
});

describe('signals and string citations (R4)', () => {
  const arizona = decided('az', ['Arizona', 'Hicks'], 480, 'U.S.', 321, SCOTUS, 1987);
  const king = decided('king', ['Maryland', 'King'], 569, 'U.S.', 435, SCOTUS, 2013);
  const kyllo = decided('kyllo', ['Kyllo', 'United States'], 389, 'U.S.', 27, SCOTUS, 2001);

  it('puts signals of one category in one sentence and another category in the next', () => {
    const group = {
      references: [
        { work: king, signal: 'but see' as const },
        { work: arizona },
        { work: kyllo, signal: 'see' as const },
      ],
    };
    expect(texts([group])).toEqual([
      'Arizona v. Hicks, 480 U.S. 321 (1987); see Kyllo v. United States, 389 U.S. 27 (2001). But see Maryland v. King, 569 U.S. 435 (2013).',
    ]);
  });

  it('puts all signals in one clause within a text sentence', () => {
    const references = [{ work: arizona }, { work: king, signal: 'but see' as const }];
    expect(texts([{ references, clause: true }])).toEqual([
      'Arizona v. Hicks, 480 U.S. 321 (1987); but see Maryland v. King, 569 U.S. 435 (2013)',
    ]);
  });

  it('compares with commas and an italic "and"', () => {
    const group: CitationGroup = {
      references: [
        { work: arizona, signal: 'compare', parenthetical: 'one thing' },
        { work: king, signal: 'with' },
        { work: kyllo, signal: 'with' },
        { work: georgia, signal: 'with', parenthetical: 'another' },
      ],
    };
    const [cited] = citeBrief([group]);
    expect(toMarkdown(cited?.parts ?? [])).toBe(
      '*Compare Arizona v. Hicks*, 480 U.S. 321 (1987) (one thing), *with Maryland v. King*, 569 U.S. 435 (2013), *Kyllo v. United States*, 389 U.S. 27 (2001), *and Georgia v. Public.Resource.Org*, 140 S. Ct. 1498 (2020) (another).'.replace(
        /\*(Compare|with|and) /g,
        (_, word) => `*${word}* *`,
      ),
    );
  });

  it('sets the comma after e.g. in roman', () => {
    const [cited] = citeBrief([alone({ work: arizona, signal: 'see, e.g.' })]);
    expect(cited?.parts.slice(0, 2)).toEqual([{ text: 'See, e.g.', italic: true }, { text: ', ' }]);
  });

  it('sets the explanation of a case before its history', () => {
    const leonard = work('l', 'case', { ...arizona.meta, history: 'aff’d, 210 F.3d 88 (2d Cir. 2000)' });
    expect(texts([alone({ work: leonard, parenthetical: 'so holding' })])[0]).toBe(
      'Arizona v. Hicks, 480 U.S. 321 (1987) (so holding), aff’d, 210 F.3d 88 (2d Cir. 2000).',
    );
  });
});
