import { expect, it } from 'vitest';
import { asItsCourtWrites, isNeutral } from '../../../../shared/citation/bluebook/neutral';

it('numbers of courts are told from volumes of reporters', () => {
  const of = (print: string) => {
    const [, volume = '', reporter = ''] = /^(\S+) (.+) \S+$/.exec(print) ?? [];
    return isNeutral({ volume, reporter });
  };
  for (const print of ['2022 NCSC 1', '2006 Ohio 2095', '2016 UT 20', '2016 IL App (1st) 143489', '2021 ND 12'])
    expect(of(print), print).toBe(true);
  for (const print of ['817 F.3d 12', '12 Ohio 50', '202 N.C. 1', '20 Me. 5', '2013 WL 12', '198 ME 4'])
    expect(of(print), print).toBe(false);
});

it.each([
  ['2022 NCSC 1', '2022-NCSC-1'],
  ['2022-NCSC-1', '2022-NCSC-1'],
  ['2006 Ohio 2095', '2006-Ohio-2095'],
  ['2016-UT-20', '2016 UT 20'],
  ['2020-WI App-4', '2020 WI App 4'],
  ['2016 IL App (1st) 143489-U', '2016 IL App (1st) 143489-U'],
  ['2019 NY Slip Op 12345(U)', '2019 NY Slip Op 12345(U)'],
])('%s is written %s', (printed, written) => {
  expect(asItsCourtWrites(printed)).toBe(written);
});
