/** A state or territory of the United States: its name, its abbreviation in citations (Indigo Book T12.1), its postal code. */
export interface Place {
  name: string;
  abbr: string;
  postal: string;
}

const rows: [name: string, abbr: string, postal: string][] = [
  ['Alabama', 'Ala.', 'AL'],
  ['Alaska', 'Alaska', 'AK'],
  ['Arizona', 'Ariz.', 'AZ'],
  ['Arkansas', 'Ark.', 'AR'],
  ['California', 'Cal.', 'CA'],
  ['Colorado', 'Colo.', 'CO'],
  ['Connecticut', 'Conn.', 'CT'],
  ['Delaware', 'Del.', 'DE'],
  ['District of Columbia', 'D.C.', 'DC'],
  ['Florida', 'Fla.', 'FL'],
  ['Georgia', 'Ga.', 'GA'],
  ['Hawaii', 'Haw.', 'HI'],
  ['Idaho', 'Idaho', 'ID'],
  ['Illinois', 'Ill.', 'IL'],
  ['Indiana', 'Ind.', 'IN'],
  ['Iowa', 'Iowa', 'IA'],
  ['Kansas', 'Kan.', 'KS'],
  ['Kentucky', 'Ky.', 'KY'],
  ['Louisiana', 'La.', 'LA'],
  ['Maine', 'Me.', 'ME'],
  ['Maryland', 'Md.', 'MD'],
  ['Massachusetts', 'Mass.', 'MA'],
  ['Michigan', 'Mich.', 'MI'],
  ['Minnesota', 'Minn.', 'MN'],
  ['Mississippi', 'Miss.', 'MS'],
  ['Missouri', 'Mo.', 'MO'],
  ['Montana', 'Mont.', 'MT'],
  ['Nebraska', 'Neb.', 'NE'],
  ['Nevada', 'Nev.', 'NV'],
  ['New Hampshire', 'N.H.', 'NH'],
  ['New Jersey', 'N.J.', 'NJ'],
  ['New Mexico', 'N.M.', 'NM'],
  ['New York', 'N.Y.', 'NY'],
  ['North Carolina', 'N.C.', 'NC'],
  ['North Dakota', 'N.D.', 'ND'],
  ['Ohio', 'Ohio', 'OH'],
  ['Oklahoma', 'Okla.', 'OK'],
  ['Oregon', 'Or.', 'OR'],
  ['Pennsylvania', 'Pa.', 'PA'],
  ['Rhode Island', 'R.I.', 'RI'],
  ['South Carolina', 'S.C.', 'SC'],
  ['South Dakota', 'S.D.', 'SD'],
  ['Tennessee', 'Tenn.', 'TN'],
  ['Texas', 'Tex.', 'TX'],
  ['Utah', 'Utah', 'UT'],
  ['Vermont', 'Vt.', 'VT'],
  ['Virginia', 'Va.', 'VA'],
  ['Washington', 'Wash.', 'WA'],
  ['West Virginia', 'W. Va.', 'WV'],
  ['Wisconsin', 'Wis.', 'WI'],
  ['Wyoming', 'Wyo.', 'WY'],
  ['American Samoa', 'Am. Sam.', 'AS'],
  ['Guam', 'Guam', 'GU'],
  ['Northern Mariana Islands', 'N. Mar. I.', 'MP'],
  ['Puerto Rico', 'P.R.', 'PR'],
  ['Virgin Islands', 'V.I.', 'VI'],
];

/** The fifty states, the District of Columbia and the territories, in the order of the table. */
export const places: readonly Place[] = rows.map(([name, abbr, postal]) => ({ name, abbr, postal }));

const index = new Map<string, Place>();
for (const place of places)
  for (const key of [place.name, place.abbr, place.postal]) index.set(key.toLowerCase(), place);
index.set('hawai’i', index.get('hawaii') as Place);
index.set("hawai'i", index.get('hawaii') as Place);
index.set('washington, d.c.', index.get('d.c.') as Place);

/** The place of this name, abbreviation or postal code, "State of" and "Commonwealth of" allowed before it; or null. */
export function findPlace(text: string): Place | null {
  const bare = text.trim().replace(/^(?:the )?(?:state|commonwealth|territory|people) of (?:the state of )?/i, '');
  return index.get(bare.toLowerCase()) ?? null;
}
