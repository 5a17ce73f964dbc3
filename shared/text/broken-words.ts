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

/** A word that needs no closer look: most of any English text. */
const ordinary = /^(?:[A-Za-z][a-z]{2,3}|(?=.[a-z]*[aeiouy])[A-Za-z][a-z]{4,})[.,;:]?$/;

/** How well the words of a text hang together. Text in scripts other than Latin counts as whole. */
export function wordHealth(text: string): WordHealth {
  let words = 0;
  let torn = 0;
  let garbled = 0;
  let run = 0;
  for (const [token] of text.matchAll(/\S+/g)) {
    if (ordinary.test(token)) {
      words++;
      run = 0;
      continue;
    }
    const bare = token.replace(/^[^\p{L}\p{N}\ufffd]+|[^\p{L}\p{N}\ufffd]+$/gu, '');
    if (bare === '' || /^[\d.,:;/()§$%-]+$/.test(bare)) continue;
    words++;
    if (isGarbled(bare)) garbled++;
    const piece = /^[A-Za-z]{1,2}$/.test(bare) && token.length <= bare.length + 1 && !/^[A-Z]\.$/.test(token);
    const odd = piece && !short.has(bare.toLowerCase());
    // A capital with a full stop is an initial; a lone capital before capitals is a piece ("J ANE DOE").
    const initial = /^[A-Z]$/.test(bare) && run === 0;
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
