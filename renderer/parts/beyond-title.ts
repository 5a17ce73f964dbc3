/**
 * What a citation says beyond the title that stands above it: "817 F.3d 12 (1st Cir. 2016)" below "Doe v. Backpage.com,
 * LLC". Its first parts are left out as long as each of their words stands in the title, in full or abbreviated
 * ("Int’l"); a number is never taken for an abbreviation. Empty where the citation says no more than the title.
 */
export function beyondTitle(title: string, citation: string): string {
  const known = words(title);
  const parts = citation.split(/(?<=,)\s+/);
  const first = parts.findIndex((part) => !words(part).every((word) => known.some((whole) => stands(word, whole))));
  const rest = first < 0 ? '' : parts.slice(first).join(' ');
  // The last part of a title and what follows it in brackets are one part: "Annual Report (2017)".
  const bracket = /^(.*?)\s*(\([^()]*\)\.?)$/.exec(rest);
  if (first >= 0 && bracket?.[1] && words(bracket[1]).every((word) => known.some((whole) => stands(word, whole))))
    return bracket[2]?.replace(/^\(|\)\.?$/g, '') ?? '';
  return rest;
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)
      ?.map((word) => word.replace(/[’'.-]/g, '')) ?? []
  );
}

/** "intl" stands in "international": the same first letter, and the others in their order. */
function stands(word: string, whole: string): boolean {
  if (word === whole) return true;
  if (/\p{N}/u.test(word) || word[0] !== whole[0] || word.length > whole.length) return false;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length;
}
