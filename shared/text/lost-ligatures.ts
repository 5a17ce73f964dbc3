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
