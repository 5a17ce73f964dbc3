/** Words so common in English prose that looking them up tells little and costs much. */
const commonWords = new Set(
  `a about after again against all also am an and any are as at be because been before being between both but by can
  could did do does done down during each even every few for from further had has have having he her here hers him his
  how i if in into is it its just made make many may me might more most much must my new no nor not now of off on once
  one only or other our out over own said same say see shall she should so some such than that the their them then
  there these they this those through time to too two under until up upon us very was we well were what when where
  which while who whom whose why will with within without would yet you your`.split(/\s+/),
);

export function isCommonWord(word: string): boolean {
  return commonWords.has(word.toLowerCase());
}
