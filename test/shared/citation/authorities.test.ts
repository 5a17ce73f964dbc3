import { describe, expect, it } from 'vitest';
import { type AuthorityUse, tableOfAuthorities } from '../../../shared/citation/authorities';
import { toPlainText } from '../../../shared/citation/parts';
import type { MetaValue } from '../../../shared/model/cited-work';
import { type SourceKindId, sourceKindIds } from '../../../shared/model/source-kinds';

const use = (id: string, type: SourceKindId, meta: Record<string, MetaValue>, page = '1'): AuthorityUse => ({
  work: { id, type, meta },
  page,
});
const decided = (id: string, caseName: string, page?: string) =>
  use(id, 'case', { caseName, volume: 1, reporter: 'F.3d', page: 2, court: '1st Cir.', year: 2000, pin: '9' }, page);
const code = (title: number, section: string) =>
  use(`u${title}-${section}`, 'statute', { title, code: 'U.S.C.', section });
const listed = (uses: AuthorityUse[]) =>
  tableOfAuthorities(uses).map(({ title, entries }) => [title, ...entries.map(({ parts }) => toPlainText(parts))]);

describe('the table of authorities', () => {
  it('groups authorities under their headings, in the order of the headings', () => {
    const uses = [
      use('b', 'book', { authors: ['Anjali Vats'], title: 'The Color of Creatorship', year: 2020 }),
      use('r', 'regulation', { title: 47, part: 64, year: 2020 }),
      use('bill', 'bill', { chamber: 'Senate', number: 1693, congress: 115, year: 2017 }),
      code(47, '230'),
      use('c', 'constitution', { jurisdiction: 'United States', amendment: 1 }),
      decided('d', 'Doe v. Roe'),
    ];
    expect(listed(uses)).toEqual([
      ['Cases', 'Doe v. Roe, 1 F.3d 2 (1st Cir. 2000)'],
      ['Constitutional Provisions', 'U.S. Const. amend. I'],
      ['Statutes', '47 U.S.C. § 230'],
      ['Legislative Materials', 'S. 1693, 115th Cong. (2017)'],
      ['Regulations and Rules', '47 C.F.R. pt. 64 (2020)'],
      ['Other Authorities', 'Anjali Vats, The Color of Creatorship (2020)'],
    ]);
  });

  it('sorts cases by name, passing over "In re", and leaves pinpoints out', () => {
    const names = ['Zeran v. Am. Online', 'In re Backpage', 'Doe v. Roe', 'Ex parte Crow'];
    const [section] = tableOfAuthorities(names.map((name, i) => decided(String(i), name)));
    expect(section?.entries.map(({ parts }) => toPlainText(parts).replace(/, 1 F.*$/, ''))).toEqual([
      'In re Backpage',
      'Ex parte Crow',
      'Doe v. Roe',
      'Zeran v. Am. Online',
    ]);
    expect(toPlainText(section?.entries[0]?.parts ?? [])).not.toContain('9');
  });

  it('sorts provisions by number, not by letter', () => {
    expect(
      listed([code(47, '230'), code(18, '1595'), code(18, '1591'), code(18, '2'), code(5, '552')])[0]?.slice(1),
    ).toEqual(['5 U.S.C. § 552', '18 U.S.C. § 2', '18 U.S.C. § 1591', '18 U.S.C. § 1595', '47 U.S.C. § 230']);
    const amendments = [14, 1, 5, 9].map((amendment) =>
      use(`a${amendment}`, 'constitution', { jurisdiction: 'United States', amendment }),
    );
    const article = use('art', 'constitution', { jurisdiction: 'United States', article: 3 });
    expect(
      listed([...amendments, article])[0]
        ?.slice(1)
        .map((text) => text.replace('U.S. Const. ', '')),
    ).toEqual(['art. III', 'amend. I', 'amend. V', 'amend. IX', 'amend. XIV']);
  });

  it('lists each page once, in order, and says passim from five references on', () => {
    const uses = ['3', '4', '4', '12'].map((page) => decided('d', 'Doe v. Roe', page));
    const [entry] = tableOfAuthorities(uses)[0]?.entries ?? [];
    expect(entry).toMatchObject({ pages: ['3', '4', '12'], passim: false, references: 4 });
    const [often] = tableOfAuthorities([...uses, decided('d', 'Doe v. Roe', '15')])[0]?.entries ?? [];
    expect(often).toMatchObject({ pages: [], passim: true, references: 5 });
  });

  it('has a place for every kind, and nothing for nothing', () => {
    const uses = sourceKindIds.map((kind) => use(kind, kind, { title: 'T', year: 2000 }));
    expect(tableOfAuthorities(uses).flatMap(({ entries }) => entries)).toHaveLength(sourceKindIds.length);
    expect(tableOfAuthorities([])).toEqual([]);
  });
});
