import type { Random } from '../random';
import { type Expected, type Span, shownOr, sound } from './spans';

/** What a careful writer may do to words: the quotation and what must come of it; null where it does not apply. */
export type Rewrite = (words: string, random: Random, span: Span) => { text: string; expected: Expected } | null;

const asIs = sound('exact');
const typographic = sound('exact', 'typographic');
const declared = sound('declared');

function changed(words: string, text: string, expected: Expected) {
  return text === words ? null : { text, expected };
}

const tokens = (words: string) => words.split(' ');

/** A place between two words, away from both ends. */
function inside(words: string, random: Random): number {
  return random.between(3, tokens(words).length - 4);
}

function insert(words: string, at: number, what: string): string {
  const own = tokens(words);
  return [...own.slice(0, at), what, ...own.slice(at)].join(' ');
}

/** Words with an omission in the middle; what was left out. */
function omit(words: string, random: Random, mark: string): { text: string; hidden: string } {
  const own = tokens(words);
  const from = random.between(4, own.length - 6);
  const to = random.between(from + 1, own.length - 4);
  return { text: [...own.slice(0, from), mark, ...own.slice(to)].join(' '), hidden: own.slice(from, to).join(' ') };
}

const ellipses = ['...', '. . .', '…', '[...]', '[. . .]', '\u00a0.\u00a0.\u00a0.\u00a0', '[…]'];
/** What the omission of is no mere omission. */
const denial = /\b(no|not|non|never|nor|none|neither|without|cannot|un[a-z]+|fail\w*|den\w+|hardly)\b|n[’']t\b/i;
const pronouns = /\b(he|she|it|they|him|them|his|her|its|their)\b/;

export const soundRewrites: Record<string, Rewrite> = {
  'as it stands': (words) => ({ text: words, expected: asIs }),
  'in lines of its own': (words, random) => {
    const own = tokens(words);
    const at = inside(words, random);
    return { text: `${own.slice(0, at).join(' ')}\n${own.slice(at).join(' ')}`, expected: typographic };
  },
  'straight for curly': (words) => changed(words, words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"), typographic),
  'curly for straight': (words) =>
    changed(
      words,
      words
        .replace(/(^| )"/g, '$1“')
        .replace(/"/g, '”')
        .replace(/(\w)'/g, '$1’'),
      typographic,
    ),
  'double to single inner quotes': (words) =>
    /“[^”]*”/.test(words) ? changed(words, words.replace(/“/g, '‘').replace(/”/g, '’'), typographic) : null,
  'two hyphens for a dash': (words) => changed(words, words.replace(/\s?—\s?/g, '--'), typographic),
  'spaced en dash for a dash': (words) => changed(words, words.replace(/\s?—\s?/g, ' – '), typographic),
  'hyphen for an en dash': (words) => changed(words, words.replace(/–/g, '-'), typographic),
  'no-break and thin spaces': (words, random) =>
    changed(
      words,
      words.replace(/ /g, () => random.pick([' ', '\u00a0', '\u2009', '  '])),
      typographic,
    ),
  ligatures: (words) => changed(words, words.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'), typographic),
  'soft hyphens': (words) => changed(words, words.replace(/([a-z]{3})(?=[a-z]{4})/g, '$1\u00ad'), typographic),
  'zero-width characters': (words) => changed(words, words.replace(/ (?=[a-z])/g, '\u200b \u2060'), typographic),
  'accents apart': (words) => changed(words, words.normalize('NFD'), typographic),
  'no-break hyphen': (words) => changed(words, words.replace(/(\w)-(\w)/g, '$1\u2011$2'), typographic),
  ellipsis: (words, random) => {
    if (tokens(words).length < 14) return null;
    const { text, hidden } = omit(words, random, random.pick(ellipses));
    return denial.test(hidden) ? null : { text, expected: declared };
  },
  'ellipsis that hides a denial': (words) => {
    const own = tokens(words);
    const at = own.findIndex(
      (token, index) => /^(not|never|no|without)$/.test(token) && index > 4 && index < own.length - 5,
    );
    if (at < 0) return null;
    const text = [...own.slice(0, at - 1), '. . .', ...own.slice(at + 2)].join(' ');
    return { text, expected: shownOr(own[at] as string) };
  },
  'ellipsis over a sentence’s end': (words) => {
    const match = /^((?:\S+ ){4,}?[a-z]{3,}) [^.]{4,60}\. ([A-Z](?:\S+ ){5,}\S+)$/.exec(words);
    return match && !denial.test(words) ? { text: `${match[1]} . . . . ${match[2]}`, expected: declared } : null;
  },
  'first letter in brackets': (words) => {
    const first = words[0] as string;
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return other === first || !/[a-z]/i.test(first)
      ? null
      : { text: `[${other}]${words.slice(1)}`, expected: declared };
  },
  '[sic]': (words, random) => ({ text: insert(words, inside(words, random), '[sic]'), expected: declared }),
  '(emphasis added)': (words, random) => ({
    text: `${words} ${random.pick(['(emphasis added)', '(emphasis in original)', '(alterations omitted)'])}`,
    expected: sound('exact', 'typographic', 'declared'),
  }),
  'a name for a pronoun': (words) =>
    changed(words, words.replace(pronouns, '[the defendant]'), shownOr('[the defendant]')),
  'a word explained': (words, random) => ({
    text: insert(words, inside(words, random), '[of the district]'),
    expected: shownOr('[of the district]'),
  }),
  'an ending left off': (words) => changed(words, words.replace(/\b([a-z]{4,}[^s])s (?=[a-z])/, '$1[] '), declared),
  'a capital inside': (words) =>
    changed(
      words,
      words.replace(/(\S+ \S+ \S+ )([a-z])([a-z]{3,} )/, (_, a, b, c) => `${a}[${b.toUpperCase()}]${c}`),
      declared,
    ),
};
