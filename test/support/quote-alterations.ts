import type { Random } from './random';

/** A way to change the words of a quotation; null where these words do not allow it. */
export type Change = (words: readonly string[], random: Random) => string | null;

const plain = /^[a-z]{3,}$/;
const denial = /^(?:not|no|never|nor|neither|without|cannot|none|unless|except|hardly)$/i;
const inner = (words: readonly string[], random: Random, margin = 2) =>
  random.between(margin, words.length - 1 - margin);
const joined = (words: readonly (string | undefined)[]) => words.filter((word) => word).join(' ');

/** Only the setting changes. */
export const typographic: Record<string, Change> = {
  'straight marks': (words) => changed(words, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  'curly marks': (words) =>
    changed(words, (text) =>
      text
        .replace(/(^|\s)"/g, '$1“')
        .replace(/"/g, '”')
        .replace(/'/g, '’'),
    ),
  'nested marks': (words) => changed(words, (text) => text.replace(/“/g, '‘').replace(/”/g, '’')),
  'dashes retyped': (words) => changed(words, (text) => text.replace(/—/g, ' -- ').replace(/–/g, '-')),
  'two spaces': (words, random) => spacedAt(words, random, '  '),
  'no-break space': (words, random) => spacedAt(words, random, '\u00a0'),
  ligatures: (words) => changed(words, (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')),
  'soft hyphen': (words) => changed(words, (text) => text.replace(/([a-z]{4})([a-z]{4})/, '$1\u00ad$2')),
  'closing comma': (words) =>
    plain.test(words.at(-1) ?? '') || /[.]$/.test(words.at(-1) ?? '') ? `${joined(words).replace(/\.$/, '')},` : null,
};

/** Changed as the rules allow, and said so. */
export const declared: Record<string, Change> = {
  'first letter': (words) => {
    const first = words[0] ?? '';
    if (!/^[A-Za-z][a-z]+$/.test(first)) return null;
    const letter = first.charAt(0);
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return joined([`[${other}]${first.slice(1)}`, ...words.slice(1)]);
  },
  'omission …': (words, random) => omitted(words, random, '…'),
  'omission . . .': (words, random) => omitted(words, random, '. . .'),
  'omission ***': (words, random) => omitted(words, random, '***'),
  'omission at the end': (words) => `${joined(words)} …`,
  sic: (words, random) => insertedAt(words, inner(words, random), '[sic]'),
  'word added in brackets': (words, random) => insertedAt(words, inner(words, random), '[accused]'),
  'word replaced in brackets': (words, random) => {
    const at = inner(words, random);
    return plain.test(words[at] ?? '') && !denial.test(words[at] ?? '') ? joined(words.with(at, '[they]')) : null;
  },
  'letters dropped': (words, random) => {
    const at = inner(words, random);
    return /^[a-z]{4,}s$/.test(words[at] ?? '') && !/less$/.test(words[at] ?? '')
      ? joined(words.with(at, `${words[at]?.slice(0, -1)}[]`))
      : null;
  },
  'emphasis added': (words) => `${joined(words)} (emphasis added)`,
};

/** Changed without a word about it. */
export const altered: Record<string, Change> = {
  '“not” added': (words, random) => insertedAt(words, inner(words, random), 'not'),
  '“not” dropped': (words) => {
    const at = words.findIndex(
      (word, index) => index > 0 && index < words.length - 1 && /^(?:not|no|never)$/.test(word),
    );
    return at > 0 ? joined(words.toSpliced(at, 1)) : null;
  },
  'word added': (words, random) => insertedAt(words, inner(words, random), random.pick(['very', 'the', 'also', 'all'])),
  'word dropped': (words, random) => joined(words.toSpliced(inner(words, random), 1)),
  'word replaced': (words, random) => {
    const at = inner(words, random);
    const other = random.pick(['however', 'a', 'may', 'shall', 'its', 'those', 'because', 'government']);
    return plain.test(words[at] ?? '') && words[at] !== other ? joined(words.with(at, other)) : null;
  },
  'figure changed': (words) => {
    const at = words.findIndex((word) => /^\$?\d[\d,]*$/.test(word));
    return at < 0
      ? null
      : joined(
          words.with(
            at,
            (words[at] ?? '').replace(/\d/, (one) => String((Number(one) + 1) % 10)),
          ),
        );
  },
  'letter changed': (words, random) => {
    const at = inner(words, random);
    return /^[a-z]{5,}$/.test(words[at] ?? '') ? joined(words.with(at, `${words[at]?.slice(0, -1)}x`)) : null;
  },
  'capital changed': (words, random) => {
    const at = inner(words, random);
    return plain.test(words[at] ?? '')
      ? joined(
          words.with(
            at,
            (words[at] ?? '').replace(/^./, (one) => one.toUpperCase()),
          ),
        )
      : null;
  },
  'words swapped': (words, random) => {
    const at = inner(words, random, 3);
    const [one, two] = [words[at], words[at + 1]];
    return one && two && one !== two && plain.test(one) && plain.test(two)
      ? joined(words.with(at, two).with(at + 1, one))
      : null;
  },
  'cut without a sign': (words, random) =>
    words.length < 16 ? null : joined(words.toSpliced(random.between(5, 7), random.between(2, 5))),
  'declared and altered': (words, random) => {
    if (words.length < 18) return null;
    const late = words.slice(10);
    return `${joined(words.slice(0, 6))} … ${joined(late.toSpliced(random.between(3, late.length - 4), 0, 'not'))}`;
  },
  'set anew and altered': (words, random) => {
    const text = joined(words.toSpliced(inner(words, random), 0, 'not'));
    return text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(' ', '  ');
  },
};

function changed(words: readonly string[], how: (text: string) => string): string | null {
  const text = joined(words);
  const other = how(text);
  return other === text ? null : other;
}

function spacedAt(words: readonly string[], random: Random, space: string): string {
  const at = inner(words, random);
  return `${joined(words.slice(0, at))}${space}${joined(words.slice(at))}`;
}

function insertedAt(words: readonly string[], at: number, word: string): string | null {
  // Beside a dash or a bracket the word would hang on it.
  return plain.test(words[at - 1] ?? '') && plain.test(words[at] ?? '') ? joined(words.toSpliced(at, 0, word)) : null;
}

function omitted(words: readonly string[], random: Random, sign: string): string | null {
  if (words.length < 14) return null;
  const from = random.between(4, 6);
  const to = from + random.between(1, words.length - from - 5);
  return words.slice(from, to).some((word) => denial.test(word.replace(/\W+$/, '')) || /n['’]t/.test(word))
    ? null
    : joined([...words.slice(0, from), sign, ...words.slice(to)]);
}
