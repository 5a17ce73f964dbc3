/** English words of one and two letters, and abbreviations that stand alone in legal writing. */
const short = new Set(
  (
    'a i o v s p n c ad ah ai al am an as at ax be by co de do ed eg el en et eu ex fa go ha he hi ho id ie if in is it jr la le ' +
    'lo ma me mr ms my no nd of oh ok on op or ox pa pp pt qa rd re sr st th to uk un up us vi vs we ye ca va ct ed ' +
    'al az ar co ct dc de fl ga hi ia il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa pr ri ' +
    'sc sd tn tx ut va vt wa wi wv wy ii iii iv vi ix xi xv xx no os ss cl ch fn nn sec cf pm am id app rep sen stat ' +
    'cr cv mj hr sj hj lb oz km kg cm mm ft dr tv pc it pl bd cy fy'
  ).split(' '),
);

export interface WordHealth {
  /** Words looked at. */
  words: number;
  /** Share of words that are torn pieces of words ("Pl ai nt i f f s", "J ANE"), 0..1. */
  torn: number;
  /** Share of words that no alphabet explains: no vowel, odd signs inside, letters that a font failed to name, 0..1. */
  garbled: number;
}

const space = /\s/;
const isSpace = (code: number) =>
  code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : space.test(String.fromCharCode(code));
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
const vowels = [...'aeiouy'].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) - 0x61)), 0);
const isVowel = (code: number) => (vowels >> (code - 0x61)) & 1;
const endsClause = (code: number) => code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a;

/**
 * Whether the token needs no closer look, as most of any English text: small letters behind the first, a vowel among them
 * once there are five in all, and at most one sign that ends a clause. By code units: every word that is read passes here.
 */
function isOrdinary(text: string, start: number, end: number): boolean {
  const letters = endsClause(text.charCodeAt(end - 1)) ? end - 1 : end;
  if (letters - start < 3 || !isSmall(text.charCodeAt(start) | 0x20)) return false;
  let vowel = letters - start < 5;
  for (let at = start + 1; at < letters; at++) {
    const code = text.charCodeAt(at);
    if (!isSmall(code)) return false;
    if (isVowel(code)) vowel = true;
  }
  return vowel;
}

/** Figures and what stands between them: no words. */
const figures = /^[\d.,:;/()§$%-]+$/;
const oneOrTwoLetters = /^[A-Za-z]{1,2}$/;

/** How well the words of a text hang together. Text in scripts other than Latin counts as whole. */
export function wordHealth(text: string): WordHealth {
  let words = 0;
  let torn = 0;
  let garbled = 0;
  let run = 0;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    if (end === start) continue;
    if (isOrdinary(text, start, end)) {
      words++;
      run = 0;
      continue;
    }
    const token = text.slice(start, end);
    if (figures.test(token)) continue;
    let bare = token;
    let piece = oneOrTwoLetters.test(token);
    if (!piece) {
      bare = token.replace(/^[^\p{L}\p{N}\ufffd]+|[^\p{L}\p{N}\ufffd]+$/gu, '');
      if (bare === '' || figures.test(bare)) continue;
      if (isGarbled(bare)) garbled++;
      piece = token.length <= bare.length + 1 && oneOrTwoLetters.test(bare) && !/^[A-Z]\.$/.test(token);
    }
    words++;
    const odd = piece && !short.has(bare.toLowerCase());
    // A capital with a full stop is an initial; a lone capital before capitals is a piece ("J ANE DOE").
    const initial = run === 0 && /^[A-Z]$/.test(bare);
    if (odd && !initial) torn++;
    else if (piece && run >= 4) torn++;
    run = piece ? run + 1 : 0;
  }
  return { words, torn: words ? torn / words : 0, garbled: words ? garbled / words : 0 };
}

const oddSigns = /[\ufffd\ue000-\uf8ff]|[a-z][^\p{L}\p{M}\p{N}'’.,:;/&@_()[\]§®™“”"—–‑-]+[a-z]|[a-z][A-Z][a-z][A-Z]/u;

function isGarbled(word: string): boolean {
  if (oddSigns.test(word) && !/^(?:https?|www)|@/.test(word)) return true;
  return /^[a-z]{5,}$/i.test(word) && !/[aeiouy]/i.test(word) && word !== word.toUpperCase();
}

/** Whether the words of a page are too torn or garbled to be searched and quoted. Short texts are given credit. */
export function isBroken(text: string): boolean {
  const { words, torn, garbled } = wordHealth(text);
  return words >= 20 && (torn > 0.08 || garbled > 0.1 || torn + garbled > 0.13);
}
