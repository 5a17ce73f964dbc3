import { expect, it } from 'vitest';
import { draftsFromText } from '../../../shared/citation/recognise/to-draft';
import { sourceTitle } from '../../../shared/model/source-title';

it.each([
  ['Cal. Civ. Code § 1708.85 (West 2023)', 'Cal. Civ. Code § 1708.85'],
  ['18 U.S.C. § 2', '18 United States Code § 2'],
  ['Fed. R. Civ. P. 12(b)(6)', 'Federal Rules of Civil Procedure, Rule 12(b)(6)'],
  ['U.S. Const. amend. I', 'Constitution of the United States, amend. 1'],
  ['Restatement (Second) of Torts § 46 (Am. L. Inst. 1965)', 'Restatement (Second) of Torts § 46'],
  ['Obergefell v. Hodges, 576 U.S. 644 (2015)', 'Obergefell v. Hodges'],
])('%s is listed as %s', (citation, title) => {
  expect(draftsFromText(citation).map(sourceTitle)).toEqual([title]);
});

it('a state code that does not say its state is told by it', () => {
  const fields = { jurisdiction: 'Ohio', code: 'Revised Code', section: '2907.02' };
  expect(sourceTitle({ kind: 'state-statute', fields, creators: [] })).toBe('Ohio Revised Code § 2907.02');
});
