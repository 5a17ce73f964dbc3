/** Articles, conjunctions and prepositions of four letters or fewer, which stay small inside a title. */
const small = new Set(
  'a an the and but or nor for so yet as if at by in of off on out per to up via with from into over than upon vs v'.split(
    ' ',
  ),
);
const foreign =
  /(?:^|\s)(?:de|del|la|las|los|el|le|les|des|du|et|der|die|das|und|von|van|het|een|y|il|lo|gli|da|dos)(?=\s)/gi;

/**
 * A title as cited: headline capitals where it was typed as a sentence, no final period; question and exclamation marks
 * stay. A title that already has capitals, or is not English, is left as it is.
 */
export function citedTitle(title: string): string {
  const bare = title.trim().replace(/(?<!\.\s?\.|\b[A-Z]|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|etc|v|U\.S|al))[.,;]+$/, '');
  return isSentence(bare) ? headline(bare) : verbs(bare);
}

/** Prepositions of five letters and more, which many write small in a headline: they tell nothing about a title. */
const longPrepositions = new Set(
  'about above across after against along among around before behind below beneath beside between beyond despite during except inside outside regarding since that than through toward towards under until versus while within without'.split(
    ' ',
  ),
);

/** Short verbs and pronouns left small in a headline; they are no articles, conjunctions or prepositions. */
const verbWords =
  /(?<=\s)(?:am|is|are|was|were|be|been|it|its|he|she|his|her|their|they|our|your|not|do|does|did|has|have|had|can|will|may|must)(?=\s|$)/g;

function verbs(title: string): string {
  const words = title.split(' ');
  const high = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return high > 1 && high * 2 > words.length
    ? title.replace(verbWords, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    : title;
}

function isSentence(title: string): boolean {
  if ((title.match(foreign) ?? []).length > 1) return false;
  const words = title
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^[“‘(]?\p{L}{2,}/u.test(word) && !small.has(bareWord(word)));
  const low = words.filter(
    (word) =>
      /^[“‘(]?\p{Ll}/u.test(word) && !/\p{Lu}|[@/]|\.\p{L}/u.test(word) && !longPrepositions.has(bareWord(word)),
  );
  // A third: "The New Yorker’s labor dispute reaches Anna Wintour’s doorstep" has as many names as plain words.
  return words.length > 0 && low.length / words.length >= 1 / 3;
}

const bareWord = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Headline capitals: first word, words after a colon, a stop or a dash, and every word that is not small. */
export function headline(title: string): string {
  let starts = true;
  return title
    .split(' ')
    .map((word) => {
      const cased = starts || !small.has(bareWord(word)) ? capital(word) : word;
      starts = /[:.?!—]["”’)]?$/.test(word);
      return cased;
    })
    .join(' ');
}

function capital(word: string): string {
  if (/\p{Lu}|\d|\.\p{L}|@|\//u.test(word)) return word;
  return word.replace(/(^[“‘(]*|[-—])(\p{Ll})(\p{L}*)/gu, (whole, before: string, first: string, rest: string) =>
    before.startsWith('-') && small.has(first + rest) ? whole : before + first.toUpperCase() + rest,
  );
}

/** Whether a title ends in a numeral, so that a page after it needs ", at" (Indigo Book R5.1.1: "1984, at 12"). */
export function endsInNumber(title: string): boolean {
  return /\d[”’)]?$/.test(title);
}
