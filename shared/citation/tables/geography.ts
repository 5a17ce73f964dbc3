import { places } from './places';

/** Countries and regions whose names are abbreviated (Indigo Book T12.3); all others stand as they are. */
const abroad = `
Afghanistan = Afg.
Africa = Afr.
Albania = Alb.
Algeria = Alg.
Angola = Angl.
Antigua & Barbuda = Ant. & Barb.
Argentina = Arg.
Armenia = Arm.
Australia = Austl.
Azerbaijan = Azer.
Bahamas = Bah.
Bahrain = Bahr.
Bangladesh = Bangl.
Barbados = Barb.
Belarus = Belr.
Belgium = Belg.
Bermuda = Berm.
Bolivia = Bol.
Bosnia and Herzegovina = Bosn. & Herz.
Botswana = Bots.
Brazil = Braz.
Bulgaria = Bulg.
Burkina Faso = Burk. Faso
Canada = Can.
Cayman Islands = Cayman Is.
Central African Republic = Cent. Afr. Rep.
People’s Republic of China = China
Colombia = Colom.
Democratic Republic of the Congo = Dem. Rep. Congo
Republic of the Congo = Congo
Croatia = Croat.
Czech Republic = Czech
Denmark = Den.
Djibouti = Djib.
Dominican Republic = Dom. Rep.
El Salvador = El Sal.
England = Eng.
Equatorial Guinea = Eq. Guinea
Eritrea = Eri.
Estonia = Est.
Ethiopia = Eth.
Europe = Eur.
Falkland Islands = Falkland Is.
Finland = Fin.
France = Fr.
Gambia = Gam.
Germany = Ger.
Gibraltar = Gib.
Great Britain = Gr. Brit.
Greenland = Green.
Grenada = Gren.
Guadeloupe = Guad.
Guatemala = Guat.
Guyana = Guy.
Honduras = Hond.
Hong Kong = H.K.
Hungary = Hung.
Iceland = Ice.
Indonesia = Indon.
Ireland = Ir.
Israel = Isr.
Italy = It.
Jamaica = Jam.
Kazakhstan = Kaz.
North Korea = N. Kor.
South Korea = S. Kor.
Kosovo = Kos.
Kyrgyzstan = Kyrg.
Latvia = Lat.
Lebanon = Leb.
Liberia = Liber.
Liechtenstein = Liech.
Lithuania = Lith.
Luxembourg = Lux.
Macau = Mac.
Macedonia = Maced.
Madagascar = Madag.
Malaysia = Malay.
Marshall Islands = Marsh. Is.
Martinique = Mart.
Mexico = Mex.
Micronesia = Micr.
Moldova = Mold.
Mongolia = Mong.
Mozambique = Mozam.
Myanmar = Myan.
Namibia = Namib.
Netherlands = Neth.
New Zealand = N.Z.
Nicaragua = Nicar.
North America = N. Am.
Northern Ireland = N. Ir.
Norway = Nor.
Pakistan = Pak.
Panama = Pan.
Papua New Guinea = Papua N.G.
Paraguay = Para.
Philippines = Phil.
Pitcairn Island = Pitcairn Is.
Poland = Pol.
Portugal = Port.
Romania = Rom.
Russia = Russ.
Saint Helena = St. Helena
Saint Kitts & Nevis = St. Kitts & Nevis
Saint Lucia = St. Lucia
Saint Vincent & the Grenadines = St. Vincent
Scotland = Scot.
Senegal = Sen.
Serbia = Serb.
Seychelles = Sey.
Singapore = Sing.
Slovakia = Slovk.
Slovenia = Slovn.
Solomon Islands = Solom. Is.
Somalia = Som.
South Africa = S. Afr.
South America = S. Am.
Suriname = Surin.
Swaziland = Swaz.
Sweden = Swed.
Switzerland = Switz.
Tajikistan = Taj.
Tanzania = Tanz.
Thailand = Thai.
Trinidad & Tobago = Trin. & Tobago
Tunisia = Tunis.
Turkey = Turk.
Turkmenistan = Turkm.
Turks & Caicos Islands = Turks & Caicos Is.
Ukraine = Ukr.
United Arab Emirates = U.A.E.
United Kingdom = U.K.
United States of America = U.S.
Uruguay = Uru.
Uzbekistan = Uzb.
Vatican City = Vatican
Venezuela = Venez.
Vietnam = Viet.
British Virgin Islands = Virgin Is.
Zambia = Zam.
Zimbabwe = Zim.
Canadian = Can.
China = China
Czechia = Czech
Democratic Republic of the Congo = Dem. Rep. Congo
Eswatini = Eswatini
North Macedonia = N. Maced.
Republic of Korea = S. Kor.
Russian Federation = Russ.
`;

/** Australian states and Canadian provinces (T12.2). */
const provinces = `
Australian Capital Territory = Austl. Cap. Terr.
New South Wales = N.S.W.
Northern Territory = N. Terr.
Queensland = Queensl.
South Australia = S. Austl.
Tasmania = Tas.
Western Australia = W. Austl.
Alberta = Alta.
British Columbia = B.C.
Manitoba = Man.
New Brunswick = N.B.
Newfoundland & Labrador = Nfld.
Northwest Territories = N.W.T.
Nova Scotia = N.S.
Nunavut = Nun.
Ontario = Ont.
Prince Edward Island = P.E.I.
Quebec = Que.
Saskatchewan = Sask.
`;

/** Cities with an abbreviation of their own (T12.1). */
const cities = `
Baltimore = Balt.
Boston = Bos.
Chicago = Chi.
Dallas = Dall.
Houston = Hous.
Kansas City = Kan. City
Los Angeles = L.A.
Miami = Mia.
New York City = N.Y.C.
Oklahoma City = Okla. City
Philadelphia = Phila.
Phoenix = Phx.
San Francisco = S.F.
`;

const read = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [name = '', abbr = ''] = row.split(' = ');
      return [name.toLowerCase(), abbr];
    });

const statesOf = places.map((place): [string, string] => [place.name.toLowerCase(), place.abbr]);

/** Lower-case name of a country or region to its abbreviation, the United States and its places included. */
export const countryNames: ReadonlyMap<string, string> = new Map([...read(abroad), ['united states', 'U.S.']]);

/** Lower-case name of any geographic unit that is abbreviated in citations (T12.1 to T12.3) to its abbreviation. */
export const geographicNames: ReadonlyMap<string, string> = new Map([
  ...read(abroad),
  ...read(provinces),
  ...read(cities),
  ...statesOf,
  ['united states', 'U.S.'],
  ['united nations', 'U.N.'],
]);
