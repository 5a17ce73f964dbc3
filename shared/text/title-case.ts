const small = new Set('a an and as at but by de for from in nor of on or the to v vs via with et al ex rel'.split(' '));
const acronyms = new Set(
  (
    'LLC LLP LP PLLC PC PLC NA USA US UK EU UN FBI CIA EPA SEC FTC FCC IRS NLRB EEOC OSHA HUD DHS DOJ DOD USDA NASA NATO ' +
    'ACLU NAACP AFL CIO GAO CRS OMB CBO FDA CDC NIH ICE TSA FEMA GSA SSA VA PACER API ECF MDL IVC II III IV VI VII VIII ' +
    'IX XI XII ABA AARP NPR CNN NBC ABC CBS BBC IBM ATT ADM DNA HIV AIDS NY NJ NH NM NC SC ND SD WV RI FY GDP'
  ).split(' '),
);

/** Whether most letters of a text are capitals, as captions and title pages print names. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length >= 3 && capitals.length > letters.length * 0.7;
}

/** The last word of a party before its "V.". */
const endsParty = /^(?:AL\.?,?|INC\.?|CORP\.?|CO\.|LTD\.?|LLC|L\.L\.C\.|LLP|LP|N\.A\.)$|,$/;

/**
 * A text printed in capitals as a title is written: "TRUMP v. UNITED STATES" becomes "Trump v. United States". Initials,
 * abbreviations with stops, Roman numerals, well-known acronyms and those `known` besides stay; text that is not shouted stays as it is.
 */
export function calmCapitals(text: string, known: ReadonlySet<string> = acronyms): string {
  if (!isShouted(text)) return text;
  const words = text.split(/(\s+|[-–—/])/);
  return words
    .map((word, i) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      if (bare === '') return word;
      if (bare === bare.toUpperCase() && (acronyms.has(bare) || known.has(bare)) && !small.has(word.toLowerCase()))
        return word;
      // "ET AL. V. WOLF"; the "V." of "JOHN V. SMITH" may be a name.
      if (word === 'V.' && endsParty.test(words[i - 2] ?? '')) return 'v.';
      // "U.S.", "R. A. V.", "J.P."
      if (/^(?:\p{Lu}\.){1,5},?$/u.test(word)) return word;
      const lower = word.toLowerCase();
      if (i > 0 && small.has(lower.replace(/[.,:;]+$/, ''))) return lower;
      return capitalised(lower);
    })
    .join('');
}

function capitalised(word: string): string {
  const first = word.replace(
    /^([^\p{L}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return first
    .replace(/^(Mc|O['’]|D['’])(\p{Ll})/u, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/\.(com|org|net)\b/i, (end) => end.toLowerCase());
}
