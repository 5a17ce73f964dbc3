import { closeUp } from './close-up';
import { places } from './places';

/** A federal court: name, abbreviation (Indigo Book T1.1, T9, T12.1), first and last year where they matter (0: open). */
export type FederalCourtRow = [name: string, abbr: string, from: number, to: number];

const circuits: [name: string, abbr: string, from: number][] = [
  ['First', '1st', 1891],
  ['Second', '2d', 1891],
  ['Third', '3d', 1891],
  ['Fourth', '4th', 1891],
  ['Fifth', '5th', 1891],
  ['Sixth', '6th', 1891],
  ['Seventh', '7th', 1891],
  ['Eighth', '8th', 1891],
  ['Ninth', '9th', 1891],
  ['Tenth', '10th', 1929],
  ['Eleventh', '11th', 1981],
  ['District of Columbia', 'D.C.', 1893],
  ['D.C.', 'D.C.', 1893],
  ['Federal', 'Fed.', 1982],
];

/** What the letter of a federal district stands for. */
export const districtNames: Record<string, string> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

/** Which districts a state has or had; states not named here are one district. */
const districts: Record<string, string> = {
  Alabama: 'NMS',
  Arkansas: 'EW',
  California: 'NECS',
  Florida: 'NMS',
  Georgia: 'NMS',
  Illinois: 'NCSE',
  Indiana: 'NS',
  Iowa: 'NS',
  Kentucky: 'EW',
  Louisiana: 'EMW',
  Michigan: 'EW',
  Mississippi: 'NS',
  Missouri: 'EW',
  'New York': 'NSEW',
  'North Carolina': 'EMW',
  Ohio: 'NS',
  Oklahoma: 'NEW',
  Pennsylvania: 'EMW',
  'South Carolina': 'EW',
  Tennessee: 'EMW',
  Texas: 'NSEW',
  Virginia: 'EW',
  Washington: 'EW',
  'West Virginia': 'NS',
  Wisconsin: 'EW',
};

const others: FederalCourtRow[] = [
  ['Supreme Court of the United States', 'U.S.', 1789, 0],
  ['United States Supreme Court', 'U.S.', 1789, 0],
  ['United States Court of Federal Claims', 'Fed. Cl.', 1992, 0],
  ['United States Claims Court', 'Cl. Ct.', 1982, 1992],
  ['United States Court of Claims', 'Ct. Cl.', 1855, 1982],
  ['United States Court of International Trade', 'Ct. Int’l Trade', 1980, 0],
  ['United States Customs Court', 'Cust. Ct.', 1926, 1980],
  ['United States Court of Customs and Patent Appeals', 'C.C.P.A.', 1929, 1982],
  ['United States Court of Customs Appeals', 'Ct. Cust. App.', 1910, 1929],
  ['United States Tax Court', 'T.C.', 1942, 0],
  ['United States Board of Tax Appeals', 'B.T.A.', 1924, 1942],
  ['Board of Tax Appeals', 'B.T.A.', 1924, 1942],
  ['United States Court of Appeals for Veterans Claims', 'Vet. App.', 1988, 0],
  ['United States Court of Veterans Appeals', 'Vet. App.', 1988, 1999],
  ['United States Court of Appeals for the Armed Forces', 'C.A.A.F.', 1994, 0],
  ['United States Court of Military Appeals', 'C.M.A.', 1951, 1994],
  ['United States Army Court of Criminal Appeals', 'A. Ct. Crim. App.', 1994, 0],
  ['United States Air Force Court of Criminal Appeals', 'A.F. Ct. Crim. App.', 1994, 0],
  ['United States Coast Guard Court of Criminal Appeals', 'C.G. Ct. Crim. App.', 1994, 0],
  ['United States Navy-Marine Corps Court of Criminal Appeals', 'N-M. Ct. Crim. App.', 1994, 0],
  ['Judicial Panel on Multidistrict Litigation', 'J.P.M.L.', 1968, 0],
  ['United States Judicial Panel on Multidistrict Litigation', 'J.P.M.L.', 1968, 0],
  ['Special Court, Regional Rail Reorganization Act', 'Reg’l Rail Reorg. Ct.', 1973, 1997],
  ['Temporary Emergency Court of Appeals', 'Temp. Emer. Ct. App.', 1971, 1993],
  ['Emergency Court of Appeals', 'Emer. Ct. App.', 1942, 1961],
  ['United States Commerce Court', 'Comm. Ct.', 1910, 1913],
  ['United States Foreign Intelligence Surveillance Court', 'FISA Ct.', 1978, 0],
  ['Foreign Intelligence Surveillance Court', 'FISA Ct.', 1978, 0],
  ['United States Foreign Intelligence Surveillance Court of Review', 'FISA Ct. Rev.', 1978, 0],
  ['Foreign Intelligence Surveillance Court of Review', 'FISA Ct. Rev.', 1978, 0],
  ['United States Alien Terrorist Removal Court', 'Alien Terrorist Removal Ct.', 1996, 0],
];

/** Every federal court with an abbreviation of its own, present and past. */
export const federalCourtRows: readonly FederalCourtRow[] = [
  ...others,
  ...circuits.flatMap(([name, abbr, from]): FederalCourtRow[] => [
    [`United States Court of Appeals for the ${name} Circuit`, `${abbr} Cir.`, from, 0],
    [`United States Circuit Court of Appeals for the ${name} Circuit`, `${abbr} Cir.`, from, 1948],
    [`United States Bankruptcy Appellate Panel of the ${name} Circuit`, `B.A.P. ${abbr} Cir.`, 1979, 0],
  ]),
  ...places.flatMap((place) => {
    const letters = districts[place.name];
    const one: [string, string][] = [
      [`District of ${place.name.replace(/^District of Columbia$/, 'Columbia')}`, closeUp(['D.', place.abbr])],
    ];
    const many = [...(letters ?? '')].map((letter): [string, string] => [
      `${districtNames[letter]} District of ${place.name}`,
      closeUp([`${letter}.D.`, place.abbr]),
    ]);
    return [...many, ...one].flatMap(([name, abbr]): FederalCourtRow[] => [
      [`United States District Court for the ${name}`, abbr, 0, 0],
      [`United States Bankruptcy Court for the ${name}`, closeUp(['Bankr.', abbr]), 1979, 0],
      [`United States Circuit Court for the ${name}`, `C.C.${abbr}`.replace('C.C.D. ', 'C.C.D. '), 1789, 1911],
    ]);
  }),
  ['District Court of Guam', 'D. Guam', 1950, 0],
  ['District Court of the Virgin Islands', 'D.V.I.', 1936, 0],
  ['District Court for the Northern Mariana Islands', 'D.N. Mar. I.', 1978, 0],
];
