/**
 * Endings that the index's stemmer (Porter, "An algorithm for suffix stripping", 1980) takes off English words, alone and as they
 * follow one another: "immunity" is indexed as "immun", "constitutionally" as "constitut".
 */
const endings = (
  'e es ed er ers ing ings ly y ies s ity ities able ably ability abilities ible ibly ibility ibilities eable eability ' +
  'ion ions ional ionally ionality ioner ioners ation ations ational ationally ative atively ator ators ate ates ated ating ' +
  'ization izations ize izes ized izer izing al ally ality alities alism alist alists alize alized alization ' +
  'ance ances ence ences ant ants ently ent ents ment ments ement ements ive ives ively iveness ivity ivities ' +
  'ous ously ousness ful fully fulness ness ism isms ist ists ic ical ically icity icities icate icated ication ications ' +
  'ify ifies ified ifying ification'
).split(' ');

/** Shorter stems are those of other words too: "offi" is no beginning of what "off" stands for. */
const shortest = 4;

/**
 * The stems, shorter than what was typed, under which words that begin so are indexed: "immunit" is more than is left of
 * "immunity", so that looking for stems that begin with it finds nothing. What they find is what the whole word would. Longest
 * first.
 */
export function stemsBefore(typed: string): string[] {
  const word = typed.toLowerCase();
  const stems: string[] = [];
  for (let end = word.length - 1; end >= shortest; end--) {
    const rest = word.slice(end);
    // One letter tells little of an ending, and an "e" nothing: the index takes it off by itself.
    if (rest === 'e' || (rest.length === 1 && end === shortest)) continue;
    if (endings.some((ending) => ending.startsWith(rest) && ending !== rest)) stems.push(word.slice(0, end));
  }
  return stems;
}
