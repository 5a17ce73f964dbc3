import { places } from '../tables/places';
import type { VolumeReader, WordReader } from './found';
import { initialsReader, readAfterTitle, readIllinois, readStateCode } from './state-code';

const titleFirst: [print: string, code: string][] = [
  ['Pa. Cons. Stat.', 'Pa. Cons. Stat.'],
  ['Pa. Cons. Stat. Ann.', 'Pa. Cons. Stat. Ann.'],
  ['Pa. C.S.', 'Pa. Cons. Stat.'],
  ['Pa. C.S.A.', 'Pa. Cons. Stat. Ann.'],
  ['Pa. Stat. Ann.', 'Pa. Stat. Ann.'],
  ['Pa. Stat.', 'Pa. Stat.'],
  ['P.S.', 'Pa. Stat.'],
  ['Pa. Stat. and Cons. Stat. Ann.', 'Pa. Stat. and Cons. Stat. Ann.'],
  ['Pa. Code', 'Pa. Code'],
  ['Guam Code Ann.', 'Guam Code Ann.'],
  ['G.C.A.', 'Guam Code Ann.'],
  ['R.I. Gen. Laws', 'R.I. Gen. Laws'],
  ['R.I. Gen. Laws Ann.', 'R.I. Gen. Laws Ann.'],
  ['N. Mar. I. Code', 'N. Mar. I. Code'],
  ['N.N.C.', 'Navajo Nation Code'],
  ['V.S.A.', 'Vt. Stat. Ann.'],
  ['M.R.S.', 'Me. Stat.'],
  ['M.R.S.A.', 'Me. Rev. Stat. Ann.'],
  ['Me. Rev. Stat. Ann.', 'Me. Rev. Stat. Ann.'],
  ['O.S.', 'Okla. Stat.'],
  ['Okla. Stat.', 'Okla. Stat.'],
  ['Del. C.', 'Del. Code'],
  ['Del. Code', 'Del. Code'],
  ['Del. Code Ann.', 'Del. Code Ann.'],
  ['V.I.C.', 'V.I. Code Ann.'],
  ['P.R. Laws Ann.', 'P.R. Laws Ann.'],
  ['L.P.R.A.', 'P.R. Laws Ann.'],
  ['CMC', 'N. Mar. I. Code'],
  ['Va. Admin. Code', 'Va. Admin. Code'],
  ['Tex. Admin. Code', 'Tex. Admin. Code'],
  ['Ill. Admin. Code', 'Ill. Admin. Code'],
  ['Ill. Adm. Code', 'Ill. Admin. Code'],
  ['N.Y.C.R.R.', 'N.Y. Comp. Codes R. & Regs.'],
  ['NYCRR', 'N.Y. Comp. Codes R. & Regs.'],
  ['N.C. Admin. Code', 'N.C. Admin. Code'],
  ['Ind. Admin. Code', 'Ind. Admin. Code'],
  ['Mass. Code Regs.', 'Mass. Code Regs.'],
  ['Code of Mass. Regs.', 'Mass. Code Regs.'],
  ['Code Mass. Regs.', 'Mass. Code Regs.'],
  ['CMR', 'Mass. Code Regs.'],
  ['Colo. Code Regs.', 'Colo. Code Regs.'],
];

/** A print and, where it has small letters, its capitals. */
const inBothCases = (print: string) => [...new Set([print, print.toUpperCase()])];

const illinois = ['ILCS', 'Ill. Comp. Stat.', 'Ill. Comp. Stat. Ann.'];

/** State codes whose title or chapter number stands before their name (table T1.3). */
export const stateCodeTerms: [string, VolumeReader][] = [
  ...titleFirst.flatMap(([print, code]) =>
    inBothCases(print).map((form): [string, VolumeReader] => [
      form,
      (scan, volume, end) => readAfterTitle(scan, volume.start, { title: volume.value, code, end }),
    ]),
  ),
  ...illinois.flatMap(inBothCases).map((print): [string, VolumeReader] => [print, readIllinois]),
];

const initials: [print: string, code: string][] = [
  ['O.C.G.A.', 'Ga. Code Ann.'],
  ['A.R.S.', 'Ariz. Rev. Stat.'],
  ['RCW', 'Wash. Rev. Code'],
  ['R.C.W.', 'Wash. Rev. Code'],
  ['ORS', 'Or. Rev. Stat.'],
  ['O.R.S.', 'Or. Rev. Stat.'],
  ['NRS', 'Nev. Rev. Stat.'],
  ['N.R.S.', 'Nev. Rev. Stat.'],
  ['KRS', 'Ky. Rev. Stat.'],
  ['K.R.S.', 'Ky. Rev. Stat.'],
  ['MCL', 'Mich. Comp. Laws'],
  ['M.C.L.', 'Mich. Comp. Laws'],
  ['MCLA', 'Mich. Comp. Laws Ann.'],
  ['M.C.L.A.', 'Mich. Comp. Laws Ann.'],
  ['C.R.S.', 'Colo. Rev. Stat.'],
  ['K.S.A.', 'Kan. Stat. Ann.'],
  ['N.J.S.A.', 'N.J. Stat. Ann.'],
  ['N.J.S.', 'N.J. Stat. Ann.'],
  ['M.G.L.', 'Mass. Gen. Laws'],
  ['M.G.L.A.', 'Mass. Gen. Laws Ann.'],
  ['G.L.', 'Mass. Gen. Laws'],
  ['RSMo', 'Mo. Rev. Stat.'],
  ['R.S.Mo.', 'Mo. Rev. Stat.'],
  ['T.C.A.', 'Tenn. Code Ann.'],
  ['SDCL', 'S.D. Codified Laws'],
  ['N.D.C.C.', 'N.D. Cent. Code'],
  ['HRS', 'Haw. Rev. Stat.'],
  ['H.R.S.', 'Haw. Rev. Stat.'],
  ['LSA-R.S.', 'La. Stat. Ann.'],
  ['La. R.S.', 'La. Stat. Ann.'],
  ['R.C.', 'Ohio Rev. Code Ann.'],
  ['C.G.S.', 'Conn. Gen. Stat.'],
  ['C.G.S.A.', 'Conn. Gen. Stat. Ann.'],
  ['N.C.G.S.', 'N.C. Gen. Stat.'],
  ['N.C.G.S.A.', 'N.C. Gen. Stat. Ann.'],
  ['RSA', 'N.H. Rev. Stat. Ann.'],
  ['CPLR', 'N.Y. C.P.L.R.'],
  ['C.P.L.R.', 'N.Y. C.P.L.R.'],
  ['MCA', 'Mont. Code Ann.'],
];

const otherSpellings = [
  'Calif.',
  'Wn.',
  'Penn.',
  'Penna.',
  'Okl.',
  'Ore.',
  'Kans.',
  'Nebr.',
  'Wisc.',
  'N. Mex.',
  'N. Dak.',
  'S. Dak.',
];

/** Words with which a state's statute, regulation, constitution or court rule begins. */
export const stateAnchors: [string, WordReader][] = [
  ...places
    // Reviews and the courts of Texas set codes in capitals: "TEX. PENAL CODE ANN. § 20A.02".
    .flatMap(({ name, abbr }) => [...new Set([name, ...inBothCases(abbr)])])
    .map((print): [string, WordReader] => [print, readStateCode]),
  ...otherSpellings.map((print): [string, WordReader] => [print, readStateCode]),
  ...initials.map(([print, code]): [string, WordReader] => [print, initialsReader(code)]),
];
