import type { Random } from '../random';
import type { Rewrite } from './sound';
import { shownOr, altered as wrong } from './spans';

type Change = (words: string, random: Random) => string;

/** One place that matches is changed. */
function one(pattern: RegExp, by: string | ((match: RegExpMatchArray, random: Random) => string)): Change {
  return (words, random) => {
    const matches = [...words.matchAll(new RegExp(pattern, 'gu'))];
    if (matches.length === 0) return words;
    const match = random.pick(matches);
    // Whole words are rewritten, since what stands around the place is part of the pattern.
    if (typeof by === 'string')
      return words.replace(new RegExp(pattern, 'gu'), (...all) => {
        const at = all.find((one) => typeof one === 'number');
        return at === match.index ? by.replace(/\$(\d)/g, (_, group) => all[Number(group)] ?? '') : all[0];
      });
    return words.slice(0, match.index) + by(match, random) + words.slice(match.index + match[0].length);
  };
}

/** A word of a pair for the other. */
function pairs(list: Record<string, string>): Change {
  return one(
    new RegExp(`(?<![\\w’'-])(${Object.keys(list).join('|')})(?![\\w’'-])`),
    (match) => list[match[0]] as string,
  );
}

const own = (words: string) => words.split(' ');
const digit = (random: Random, not: string) => random.pick([...'123456789'].filter((one) => one !== not));

export const alteredRewrites: Record<string, Change> = {
  'a digit changed': one(/\d(?=\d)|(?<=\d)\d/, ([was], random) => digit(random, was as string)),
  'digits swapped': one(/(\d)(?!\1)(\d)/, ([, a, b]) => `${b}${a}`),
  'a digit dropped': one(/\d(?=\d)/, ''),
  'a section changed': one(/(§+\s?\d*)(\d)/, ([, a, b], random) => `${a}${digit(random, b as string)}`),
  'a section sign doubled or halved': one(/§+/, ([was]) => (was === '§' ? '§§' : '§')),
  'a comma of thousands made a point': one(/(\d),(\d{3})/, '$1.$2'),
  'a comma of thousands dropped': one(/(\d),(\d{3})/, '$1$2'),
  'a decimal point lost': one(/(\d)\.(\d)/, '$1$2'),
  'a decimal point moved': one(/(\d)\.(\d)(\d)/, '$1$2.$3'),
  'million for billion': pairs({ million: 'billion', billion: 'million', thousand: 'million', hundred: 'thousand' }),
  'a number word changed': pairs({
    one: 'two',
    two: 'three',
    three: 'four',
    four: 'five',
    five: 'six',
    six: 'seven',
    ten: 'twelve',
    first: 'second',
    second: 'third',
  }),
  'a number word in digits': pairs({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    ten: '10',
    first: '1st',
    second: '2nd',
  }),
  'a currency sign dropped': one(/\$(?=\d)/, ''),
  'a currency changed': one(/\$(?=\d)/, '£'),
  'per cent dropped': one(/(\d)(%| percent)(?= \w)/, '$1'),
  'percentage points': one(/%| percent\b/, ' percentage points'),
  'a Roman numeral changed': one(/\b([IVX]+)(?=[ ,;)]|$)/, ([was]) =>
    was === 'I' ? 'II' : (was as string).slice(0, -1) || 'I',
  ),
  'a range run together': one(/(\d)[–-](\d)/, '$1$2'),
  'a range pulled apart': one(/(\d)[–-](\d)/, '$1 $2'),
  'a letter in parentheses changed': one(/\(([a-h])\)/, ([, was]) => `(${was === 'a' ? 'b' : 'a'})`),
  'parentheses dropped': one(/\(([^()]+)\)/, '$1'),
  'not added': one(
    /(?<![\w’'-])(is|was|are|were|has|had|have|may|shall|must|can|could|would|will|should|did|does|do) (?!not)/,
    '$1 not ',
  ),
  'not dropped': one(/ not (?=\w)/, ' '),
  'never, no, none dropped or turned': pairs({
    never: 'ever',
    no: 'some',
    none: 'some',
    nothing: 'something',
    nobody: 'somebody',
    neither: 'either',
    nor: 'or',
    without: 'with',
    cannot: 'can',
    unless: 'if',
    No: 'A',
  }),
  "n't dropped": one(/n[’']t\b/, ''),
  "n't added": one(/(?<![\w’'-])(is|was|are|were|has|had|have|must|could|would|should|did|does|do)(?= [a-z])/, "$1n't"),
  'an apostrophe dropped': one(/(?<=[a-z])[’'](?=[a-z])/, ''),
  'an apostrophe added': one(/(?<![\w’'-])its(?= )/, "it's"),
  'an apostrophe moved': one(/([a-z])[’']s /, '$1s’ '),
  'a denying prefix dropped': one(
    /(?<![\w-])(un|in|im|il|ir|dis|non)(?=(constitu|lawful|reason|able|fair|just|known|less|til|der|valid|depend|direct|suffic|form|appro|effect|possib|legal|relev|agree|approv|clos|cover|tribut)[a-z]*)/,
    '',
  ),
  'a denying prefix added': one(
    /(?<![\w-])(?=(constitutional|lawful|reasonable|able|fair|known|likely|necessary)\b)/,
    'un',
  ),
  'a denying prefix added (in)': one(
    /(?<![\w-])(?=(valid|dependent|direct|sufficient|formal|appropriate|effective|correct|complete|adequate)\b)/,
    'in',
  ),
  'non- added': one(
    /(?<![\w-])(?=(compliance|profit|public|party|citizen|federal|judicial|binding|criminal)\b)/,
    'non-',
  ),
  'not made now': one(/(?<![\w-])not(?= )/, 'now'),
  'modal changed': pairs({
    may: 'shall',
    shall: 'may',
    must: 'may',
    should: 'must',
    can: 'may',
    could: 'should',
    will: 'may',
    would: 'will',
    might: 'will',
  }),
  'and for or': pairs({ and: 'or', or: 'and' }),
  'quantity turned': pairs({
    all: 'some',
    any: 'every',
    some: 'all',
    each: 'any',
    more: 'less',
    less: 'more',
    most: 'many',
    many: 'few',
    least: 'most',
    only: 'also',
    both: 'either',
    every: 'any',
  }),
  'time turned': pairs({
    before: 'after',
    after: 'before',
    until: 'unless',
    since: 'until',
    always: 'often',
    when: 'if',
    if: 'when',
  }),
  'except turned': pairs({
    except: 'including',
    including: 'excluding',
    above: 'below',
    over: 'under',
    under: 'over',
    against: 'for',
    with: 'without',
    to: 'from',
    from: 'to',
  }),
  'only dropped': one(/ (only|solely|merely|generally|usually|often|substantially|clearly|reasonable|material) /, ' '),
  'parties swapped': pairs({
    plaintiff: 'defendant',
    defendant: 'plaintiff',
    petitioner: 'respondent',
    respondent: 'petitioner',
    Plaintiff: 'Defendant',
    Defendant: 'Plaintiff',
    appellant: 'appellee',
    Petitioner: 'Respondent',
    Government: 'Defendant',
    State: 'Government',
    Congress: 'The Senate',
  }),
  'outcome turned': pairs({
    affirmed: 'reversed',
    reversed: 'affirmed',
    granted: 'denied',
    denied: 'granted',
    majority: 'minority',
    guilty: 'innocent',
    true: 'false',
    public: 'private',
    civil: 'criminal',
    criminal: 'civil',
    state: 'federal',
    federal: 'state',
  }),
  'plural made singular': one(/(?<![\w-])([a-z]{3,}[^s’'])s(?=[ ,.;])/, '$1'),
  'singular made plural': one(/(?<=(?:the|a|this) )([a-z]{4,}[^s])(?=[ ,.;])/, '$1s'),
  'tense changed': pairs({
    is: 'was',
    was: 'is',
    are: 'were',
    were: 'are',
    has: 'had',
    had: 'has',
    have: 'had',
    does: 'did',
    did: 'does',
    held: 'holds',
    made: 'makes',
  }),
  'a name swapped': one(/(?<=[a-z] )([A-Z][a-z]{4,})(?= [a-z])/, ([was], random) =>
    random.pick(['Johnson', 'Kennedy', 'Marshall', 'Alabama'].filter((name) => name !== was)),
  ),
  'article changed': pairs({ a: 'the', the: 'a', an: 'the', this: 'that', that: 'this', these: 'those' }),
  'pronoun changed': pairs({
    he: 'she',
    she: 'he',
    his: 'her',
    her: 'his',
    we: 'they',
    they: 'we',
    our: 'their',
    their: 'our',
    I: 'we',
    it: 'he',
    its: 'his',
  }),
  'unit changed': pairs({
    days: 'months',
    months: 'days',
    years: 'months',
    miles: 'meters',
    dollars: 'cents',
    weeks: 'days',
    hours: 'minutes',
    day: 'week',
    year: 'month',
    percent: 'dollars',
  }),
  'two words swapped': one(/(?<= )([a-z]{3,}) ([a-z]{3,})(?= )/, ([, a, b]) => `${b} ${a}`),
  'two things swapped': one(/([a-z]{4,}) (and|or) ([a-z]{4,})/, ([, a, and, b]) => `${b} ${and} ${a}`),
  'halves swapped': (words) => {
    const half = Math.floor(own(words).length / 2);
    return [...own(words).slice(half), ...own(words).slice(0, half)].join(' ');
  },
  'a clause dropped': one(/, [^,.;]{6,60},/, ','),
  'a parenthesis dropped': one(/ \([^()]{4,}\)(?= \w+ \w)/, ''),
  'a word dropped': (words, random) =>
    own(words)
      .toSpliced(random.between(1, own(words).length - 2), 1)
      .join(' '),
  'a word put in': (words, random) =>
    own(words)
      .toSpliced(
        random.between(1, own(words).length - 2),
        0,
        random.pick(['very', 'alleged', 'also', 'federal', 'hereby']),
      )
      .join(' '),
  'a word twice': one(/(?<= )([a-z]{4,})(?= )/, '$1 $1'),
  'a letter changed': one(/(?<=[a-z]{2})[a-z](?=[a-z]{2})/, ([was], random) =>
    random.pick([...'aeioprstln'].filter((letter) => letter !== was)),
  ),
  'a letter dropped': one(/(?<=[a-z]{2})([a-z])(?!\1)(?=[a-z]{2})/, ''),
  'two letters swapped': one(/(?<=[a-z]{2})([a-z])(?!\1)([a-z])(?=[a-z])/, ([, a, b]) => `${b}${a}`),
  'a Cyrillic letter': one(
    /(?<=[a-z])[aeopc](?=[a-z])/,
    ([was]) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' })[was as 'a'] as string,
  ),
  'a capital for a small letter': one(/(?<= )[a-z](?=[a-z]{3})/, ([was]) => (was as string).toUpperCase()),
  'a small letter for a capital': one(/(?<=[a-z] )[A-Z](?=[a-z]{3})/, ([was]) => (was as string).toLowerCase()),
  'first letter’s case, no brackets': (words) =>
    /^[a-z]{2}/.test(words) ? (words[0] as string).toUpperCase() + words.slice(1) : words,
  'a word in capitals': one(/(?<= )[a-z]{4,}(?= )/, ([was]) => (was as string).toUpperCase()),
  'a comma dropped': one(/(?<=[a-z]), (?=[a-z])/, ' '),
  'a comma put in': one(/(?<=[a-z]) (?=(that|which|who|and|or|to)\b)/, ', '),
  'a semicolon made a comma': one(/;(?= \w)/, ','),
  'a period made a question': one(/(?<=[a-z])\. (?=[A-Z])/, '? '),
  'a sentence’s end lost': one(/(?<=[a-z]{3})\. (?=[A-Z][a-z]+ )/, ' '),
  'cut into its first word': one(/^(un|in|dis|re|de|con|pre|sub|inter)(?=[a-z]{4})/, ''),
  'cut into its last word': one(/(?<=[a-z]{4})(ed|ing|ly|s|able|ment|less|ful)$/, ''),
  'sounds said wrong: [sic] after a change': one(/(?<= )[a-z]{4,}(?= )/, 'recieved [sic]'),
  'emphasis added, and a word': (words, random) =>
    `${own(words)
      .toSpliced(random.between(2, own(words).length - 3), 0, 'wholly')
      .join(' ')} (emphasis added)`,
  // Not "Id.": that is a citation, which "(cleaned up)" lets go.
  'cleaned up, and a word dropped': (words, random) => {
    const all = own(words);
    const plain = [...all.keys()].filter((at) => at >= 2 && at <= all.length - 3 && /^[a-z]{2,}$/.test(all[at] ?? ''));
    if (plain.length === 0) return words;
    return `${all.toSpliced(plain[random.between(0, plain.length - 1)] as number, 1).join(' ')} (cleaned up)`;
  },
  'cleaned up, and not dropped': (words) =>
    / not /.test(words) ? `${words.replace(/ not /, ' ')} (cleaned up)` : words,
  'quotation marks omitted, and not dropped': (words) =>
    / not /.test(words) ? `${words.replace(/ not /, ' ')} (internal quotation marks omitted)` : words,
  'citations omitted, and a clause': (words) =>
    /, [^,.;\d]{6,60},(?= \w+ \w)/.test(words)
      ? `${words.replace(/, [^,.;\d]{6,60},(?= \w+ \w)/, ',')} (citations omitted)`
      : words,
  'citations omitted, and a parenthesis': (words) =>
    / \([a-z][a-z ]{6,}\)(?= \w+ \w)/.test(words)
      ? `${words.replace(/ \([a-z][a-z ]{6,}\)(?= \w+ \w)/, '')} (citations omitted)`
      : words,
  'footnote omitted, and a number': (words) =>
    / \d{1,3} (?=[a-z])/.test(words) ? `${words.replace(/ \d{1,3} (?=[a-z])/, ' ')} (footnote omitted)` : words,
  'alteration in original, and a word': (words, random) =>
    `${own(words)
      .toSpliced(random.between(2, own(words).length - 3), 1, 'purportedly')
      .join(' ')} (alteration in original)`,
  'an ellipsis, and not': one(
    /(?<=(?:\S+ ){4})(is|was|are|were|may|shall|must|can|would|will|should|did) (?!not)\S+ (?!not)\S+ (?=\S+ \S+ \S+)/,
    '$1 not . . . ',
  ),
  'an ellipsis, and a word changed': (words, random) => {
    const all = own(words);
    if (all.length < 16) return words;
    const at = random.between(5, all.length - 8);
    return [...all.slice(0, at - 1), 'entirely', '. . .', ...all.slice(at + 3)].join(' ');
  },
  'an ellipsis, and backwards': (words) => {
    const all = own(words);
    if (all.length < 16) return words;
    // A common phrase may well stand again behind.
    return /\d/.test(words) ? words : [...all.slice(9), '. . .', ...all.slice(0, 7)].join(' ');
  },
  'one letter in brackets, another changed': one(
    /(?<= )([a-z])([a-z]{2})([a-z])(?=[a-z] )/,
    ([, a, b, c], random) => `[${(a as string).toUpperCase()}]${b}${random.pick([...'xyzw'].filter((x) => x !== c))}`,
  ),
};

/** Brackets that say more than they should: to be called altered, or shown. */
const bracketed: Record<string, [Change, string]> = {
  'a denial in brackets': [
    one(/(?<= )(is|was|are|were|has|may|shall|must|can|would|will|should|did) (?!not)/, '$1 [not] '),
    '[not]',
  ],
  'a denial bracketed away': [one(/(?<= \S+) not (?=\S+ \S+)/, ' [indeed] '), '[indeed]'],
  'a number in brackets': [one(/(?<= )\d{2,4}(?= [a-z])/, '[77]'), '[77]'],
  'a denial in a bracketed phrase': [one(/(?<= )(is|was|are|were) (?=[a-z])/, '[was never] '), '[was never]'],
};

export const alteredQuotes: Record<string, Rewrite> = {
  ...Object.fromEntries(
    Object.entries(alteredRewrites).map(([kind, change]): [string, Rewrite] => [
      kind,
      (words, random) => {
        const text = change(words, random);
        return text === words ? null : { text, expected: wrong };
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(bracketed).map(([kind, [change, shows]]): [string, Rewrite] => [
      kind,
      (words, random) => {
        const text = change(words, random);
        return text === words ? null : { text, expected: shownOr(shows) };
      },
    ]),
  ),
};
