/**
 * Whether words that were left out are citations and nothing else: that they hold one is not enough, since a clause with
 * a date and an initial looks like one. Every small word must be of the language of citations; what a case is cited for
 * may follow in parentheses, and names, numbers and abbreviations are free.
 */
export function isCitation(text: string): boolean {
  const bare = text.replace(subdivision, '').replace(parenthetical, ' ').replace(quoted, ' ');
  if (!evidence.some((one) => one.test(bare))) return false;
  if (sumsAndDates.test(bare)) return false;
  return [...bare.matchAll(smallWord)].every(([word]) => known.has(word));
}

const evidence = [
  // A volume, a reporter, a page; a case by its parties; sections; and what points back.
  /\b\d+ (?:[A-Z][A-Za-z.’']*[ .]?){1,6}(?:[2-5]d |[2-5]th |\(\w+\) )?(?:§+ ?)?(?:\d|_{2,})/,
  /\bv\. ?[A-Z].*\d/,
  /[§¶] ?\d/,
  /\b(?:Id|Ibid)\./,
  /\b(?:id|ibid)\.,? (?:at )?/,
  /\b(?:supra|infra|[Aa]nte|[Pp]ost),? (?:at|note|n\.|p|§) ?/,
  /\b(?:App|Tr|Brief|Br|Pet|Cert|Compl|Decl|Dkt|Doc|Aff|Ex|Exh|Rec|Record)\b\.?(?: (?:for|to|of|in) [A-Z]\w*\.?| [A-Z]\w*\.?)* ?,? ?\d/,
  /\b(?:Art|Amdt|Amend|Const|Fed|Rule|Stat|Cong)\b\.?[^a-z]*[\dIVX]/,
];

const subdivision = /\([A-Za-z0-9]{1,4}\)/g;
/** What a case is cited for: "(holding that …)", "(per curiam)", "(2d Cir. 1999)", "(dissenting opinion)". */
const parenthetical =
  /\((?:[^()]*\b\d{4}|[a-z]+ing\b[^()]*|per curiam|en banc|[^()]*\b(?:J\.|JJ\.|opinion|curiam|omitted|added|original))\)/g;
const quoted = /[“"][^”"]*[”"]/g;
const smallWord = /(?<![\p{L}\p{N}.’'-])\p{Ll}[\p{Ll}’']*/gu;
const sumsAndDates = /[$€£%]/;

const known = new Set(
  `a aff’d aff'd affirmed al also and app arg art as ante at but by c cert cf ch cir citing cl compare
  concurring contra curiam de decl denied dissenting doc e ed en banc et ex eg ff fig fn for from g generally granted hereinafter
  i ibid id in infra internal j judgment l modified n ne nn no nom note notes of on opinion or p para parte part per pp
  post pt quoted quoting r re reh’g reh'g rel rev’d rev'd reversed s sec see seq slip sub subsec supra tbl the to v vacated viz vol vs with`.split(
    /\s+/,
  ),
);
