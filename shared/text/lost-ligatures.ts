// Stems with "fi" or "fl" that are common in legal English, and are no word's beginning when the ligature has become an "f".
const stems = [
  ...['first', 'final', 'finan', 'find', 'fifth', 'defin', 'offic', 'confirm', 'confid', 'conflict', 'benefit'],
  ...['specific', 'specifie', 'signific', 'scientific', 'identifie', 'notifie', 'certifie', 'certific', 'classifie'],
  ...['modifie', 'justifie', 'justific', 'qualifie', 'qualific', 'testifie', 'satisfie', 'sufficien', 'difficult'],
  ...['efficien', 'traffic', 'reflect', 'influen', 'profit', 'sacrific', 'artific'],
];
const lostStems = stems.map((stem) => stem.replace(/f[il](?!.*f[il])/, 'f'));
const whole = new RegExp(`\\b(?:${stems.join('|')})`, 'gi');
const lost = new RegExp(`\\b(?:${lostStems.join('|')})`, 'gi');

/** Pages looked at: a font that has lost its ligatures has lost them throughout. */
const sampled = 24;
/** Words without their ligature from which on it is no misprint. */
const least = 3;

/**
 * Whether a document's text has "f" where its pages show "fi" or "fl" ("frst", "specifc"): its font draws ligatures that it
 * does not name. Such a text tells "filed" from "fled" no more, and no quotation can be proved by it.
 */
export function losesLigatures(texts: readonly string[]): boolean {
  const step = Math.max(1, Math.ceil(texts.length / sampled));
  const looked = texts.filter((_, index) => index % step === 0);
  const count = (words: RegExp) => looked.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
  const without = count(lost);
  return without >= least && without > count(whole);
}

/** Words with an "f" that are no other word with "fi" or "fl" in its place: most such words of any text. */
const certain = new Set(
  (
    'of for from if before after itself himself herself themselves half self off affect affects affected effect effects ' +
    'effective offer offers offered different difference before therefore form forms formed force forces forced forth ' +
    'further former found fact facts face four forty fourth free freedom frequently far father foreign follow federal fee ' +
    'fees few full fully future function functions fund funds fundamental failed failure fail fair fairly faith false ' +
    'family famous favor fear feel fell felt female safe safety staff suffer suffered refer refers referred reform inform ' +
    'information perform performance conform transfer life wife brief chief belief relief proof behalf refuse refused'
  ).split(' '),
);

/** Whether words of a text that loses ligatures may stand for others: "fled" for "filed". A capital has no ligature. */
export function mayLackLigature(words: string): boolean {
  return (words.match(/\p{L}*f(?!i)\p{L}*/gu) ?? []).some((word) => !certain.has(word.toLowerCase()));
}
