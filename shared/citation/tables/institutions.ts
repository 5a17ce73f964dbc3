/** Institutions, places of learning and other names as they are abbreviated in titles of periodicals (Indigo Book T15). */
const rows = `
Adelaide = Adel.
Air Force = A.F.
Albany = Alb.
American Bar Association = A.B.A.
American Intellectual Property Law Association = AIPLA
American Law Institute = A.L.I.
American Medical Association = AMA
American University = Am. U.
Boston College = B.C.
Boston University = B.U.
Brigham Young University = BYU
Brooklyn = Brook.
Buffalo = Buff.
Chapman = Chap.
Chartered Life Underwriters = C.L.U.
Cincinnati = Cin.
City University of New York = CUNY
Cleveland = Clev.
Columbia = Colum.
Cumberland = Cumb.
Denver = Denv.
Detroit = Det.
Dickinson = Dick.
Duquesne = Duq.
Florida State University = Fla. St. U.
George Mason = Geo. Mason
George Washington = Geo. Wash.
Georgetown = Geo.
Gonzaga = Gonz.
Harvard = Harv.
Howard = How.
John Marshall = J. Marshall
Journal of the American Medical Association = JAMA
Judge Advocate General = JAG
Judge Advocate General’s = JAG
Las Vegas = L.V.
Loyola = Loy.
Loyola of Los Angeles = Loy. L.A.
Marquette = Marq.
Melbourne = Melb.
Memphis = Mem.
New England = New Eng.
New York University = N.Y.U.
New York University School of Law = N.Y.U.
Pepperdine = Pepp.
Pittsburgh = Pitt.
Richmond = Rich.
Rocky Mountain Mineral Law Institute = Rocky Mtn. Min. L. Inst.
Rutgers = Rutgers
Saint John’s = St. John’s
Saint Louis = St. Louis
San Fernando Valley = San Fern. V.
Southern Methodist University = SMU
Stanford = Stan.
Temple = Temp.
Thomas Jefferson = T. Jefferson
Thomas M. Cooley = T.M. Cooley
Thurgood Marshall = T. Marshall
Toledo = Tol.
Tulane = Tul.
Universidad de Puerto Rico = U. P.R.
University of California = U.C.
University of California Los Angeles = UCLA
University of California, Los Angeles = UCLA
University of California at Los Angeles = UCLA
University of Missouri Kansas City = UMKC
University of Missouri-Kansas City = UMKC
University of the District of Columbia = UDC
University of West Los Angeles = UWLA
Valparaiso = Val.
Vanderbilt = Vand.
Villanova = Vill.
Washington and Lee = Wash. & Lee
Washington & Lee = Wash. & Lee
William and Mary = Wm. & Mary
William & Mary = Wm. & Mary
William Mitchell = Wm. Mitchell
`;

/** Lower-case name to abbreviation, for titles of periodicals only. */
export const institutionNames: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [name = '', abbr = ''] = row.split(' = ');
      return [name.toLowerCase(), abbr];
    }),
);

/** Periodicals whose abbreviation no table makes (T15 note, R30.3.1); lower-case name without "the". */
export const periodicalNames: ReadonlyMap<string, string> = new Map([
  ['california law review', 'Calif. L. Rev.'],
  ['criminal law bulletin', 'Crim. L. Bull.'],
  ['journal of the american medical association', 'JAMA'],
  ['annals of the american academy of political and social science', 'Annals Am. Acad. Pol. & Soc. Sci.'],
  ['proceedings of the national academy of sciences', 'Proc. Nat’l Acad. Scis.'],
  ['law and society review', 'Law & Soc’y Rev.'],
  ['law & society review', 'Law & Soc’y Rev.'],
  ['the law and society review', 'Law & Soc’y Rev.'],
  ['wall street journal', 'Wall St. J.'],
  ['usa today', 'USA Today'],
  ['time', 'Time'],
  ['time magazine', 'Time'],
  ['new yorker', 'New Yorker'],
  ['atlantic', 'Atlantic'],
  ['economist', 'Economist'],
  ['u.s. news and world report', 'U.S. News & World Rep.'],
  ['u.s. news & world report', 'U.S. News & World Rep.'],
  ['new england journal of medicine', 'New Eng. J. Med.'],
]);

/** Names that stand whole although their words are in the tables, as the book's own examples have them (R33.1.2, R33.5). */
export const wholeNames: ReadonlySet<string> = new Set(['public knowledge', 'pew charitable trusts']);
