import { Random } from '../random';
import { alteredQuotes } from './altered';
import { madeQuotes } from './made';
import { madePages } from './made-pages';
import { type Rewrite, soundRewrites } from './sound';
import { type BlindQuote, oneLine, type Span, Spans, sound, type Texts, altered as wrong } from './spans';

const perSound = 45;
const perAltered = 32;
const mostTries = 9000;

/** Quotations and the texts they are of; those made here beside those of the corpus. */
export function blindSet(corpus: Texts, seed = 20_260_711): { texts: Texts; quotes: BlindQuote[] } {
  const random = new Random(seed);
  const spans = new Spans(corpus, random);
  const texts: Texts = { ...corpus };
  const quotes: BlindQuote[] = [];

  const add = (kind: string, rewrites: Rewrite, wanted: number) => {
    let made = 0;
    for (let tries = 0; made < wanted && tries < mostTries; tries++) {
      const span = spans.any(kind.startsWith('cut into') ? 6 : 12);
      const rewritten = rewrites(span.words, random, span);
      if (!rewritten) continue;
      const passes =
        rewritten.expected.verdicts.includes('exact') || rewritten.expected.verdicts.includes('typographic');
      if (!passes && spans.stands(rewritten.text)) continue;
      // A phrase that stands again behind is in its order after all.
      if (kind.endsWith('backwards') && spans.times(rewritten.text.split(' . . . ')[1] ?? '') > 1) continue;
      const claim = { text: rewritten.text, ...citedAs(made, span) };
      quotes.push({ kind, claim, expected: rewritten.expected, original: span.words });
      made++;
    }
  };

  for (const [kind, rewrite] of Object.entries(soundRewrites))
    add(kind, rewrite, kind === 'as it stands' ? 240 : perSound);
  for (const [kind, rewrite] of Object.entries(alteredQuotes)) add(kind, rewrite, perAltered);
  quotes.push(...short(spans, random), ...spliced(spans), ...moved(spans, random), ...overPages(corpus));
  const made = ofMadeTexts(spans);
  const twins = onSeveralPages(spans, random);
  Object.assign(texts, made.texts, twins.texts);
  quotes.push(...made.quotes, ...twins.quotes);
  return { texts, quotes };
}

function citedAs(index: number, { sourceId, page }: Span): Pick<BlindQuote['claim'], 'cited'> {
  if (index % 5 === 3) return { cited: { sourceId, pages: null } };
  if (index % 5 === 4) return { cited: null };
  return { cited: { sourceId, pages: { from: page, to: page } } };
}

/** Two or three words alone, and with one of them changed. */
function short(spans: Spans, random: Random): BlindQuote[] {
  const quotes: BlindQuote[] = [];
  while (quotes.length < 160) {
    const span = spans.any(9, 14);
    const own = span.words.split(' ').slice(3, 3 + random.between(2, 4));
    if (own.some((word) => !/^[a-z]{2,}$/i.test(word))) continue;
    const cited = citedAs(0, span);
    quotes.push({
      kind: 'very short',
      claim: { text: own.join(' '), ...cited },
      expected: sound('exact'),
      original: span.words,
    });
    const changed = own
      .with(random.between(0, own.length - 1), random.pick(['hereby', 'not', 'wholly', 'rarely']))
      .join(' ');
    if (spans.stands(changed)) continue;
    quotes.push({
      kind: 'very short, a word changed',
      claim: { text: changed, ...cited },
      expected: wrong,
      original: span.words,
    });
  }
  return quotes;
}

/** Words of two places run together as if they were one. */
function spliced(spans: Spans): BlindQuote[] {
  return Array.from({ length: 60 }, (_, index) => {
    const first = spans.any();
    const second = spans.any();
    const text = `${first.words.split(' ').slice(0, 9).join(' ')} ${second.words.split(' ').slice(-9).join(' ')}`;
    return {
      kind: 'two quotations spliced',
      claim: { text, ...citedAs(index, first) },
      expected: wrong,
      original: first.words,
    };
  });
}

/** Slip opinions, whose pages have a head of two lines, and notes below a rule. */
const slips = ['Morse_v_Frederick.pdf', '23-939_e2pg.pdf', 'Bartenwerfer_v_Buckley.pdf', 'vector-pdf.pdf'];
const headLine =
  /^(?:Cite as: .*|\d+ [A-Z .,’-]+|[A-Z .,’-]+ \d+|\d+|Syllabus|Opinion of the Court|[A-Z]+, (?:C\. )?J\., .*)$/;

/** Sentences that run on to the next page, past a head and notes. */
function overPages(texts: Texts): BlindQuote[] {
  const quotes: BlindQuote[] = [];
  for (const [sourceId, pages] of Object.entries(texts)) {
    if (!slips.some((end) => sourceId.endsWith(end))) continue;
    const bodies = pages.map(({ text }) => {
      const own = text.split('\n').filter((line) => line.trim() !== '' && !headLine.test(line.trim()));
      const rule = own.findIndex((line) => /^—+$/.test(line.trim()));
      return { noted: rule >= 0, words: (rule < 0 ? own : own.slice(0, rule)).join(' ').split(/\s+/) };
    });
    for (let at = 0; at + 1 < pages.length; at++) {
      const [first, second] = [bodies[at], bodies[at + 1]];
      if (!first || !second || first.words.length < 60 || second.words.length < 60) continue;
      const [head, tail] = [first.words.slice(-9), second.words.slice(0, 9)];
      // A new paragraph or opinion is no sentence that runs on, and a divided word is another matter.
      if (!/^[a-z]+,?$/.test(tail[0] as string) || !/^[a-z]+,?$/.test(head.at(-1) as string)) continue;
      if ([...head, ...tail].some((word) => /[a-z.,”]\d|[—–[\]]|\.\.|-$|^\.$|NOTICE/.test(word))) continue;
      const cited = { sourceId, pages: { from: at, to: at + 1 } };
      quotes.push({
        kind: first.noted ? 'over a page with notes' : 'over a page of an opinion',
        claim: { text: [...head, ...tail].join(' '), cited },
        expected: sound('exact', 'typographic'),
        original: `${head.join(' ')} / ${tail.join(' ')}`,
      });
      quotes.push({
        kind: 'over a page, the first word of the next dropped',
        claim: { text: [...head, ...tail.slice(1)].join(' '), cited },
        expected: wrong,
        original: `${head.join(' ')} / ${tail.join(' ')}`,
      });
    }
  }
  return quotes;
}

/** Right words, cited to the wrong page or the wrong source. */
function moved(spans: Spans, random: Random): BlindQuote[] {
  const quotes: BlindQuote[] = [];
  while (quotes.length < 100) {
    const span = spans.any(14);
    const other = spans.any(14);
    if (span.sourceId === other.sourceId) continue;
    const page = span.page + (span.page > 5 ? -4 : 4) * random.between(1, 1);
    quotes.push({
      kind: 'cited to another page',
      claim: { text: span.words, cited: { sourceId: span.sourceId, pages: { from: page, to: page } } },
      expected: { verdicts: ['elsewhere', 'unchecked'] },
      original: span.words,
    });
    quotes.push({
      kind: 'cited to another source',
      claim: { text: span.words, cited: { sourceId: other.sourceId, pages: null } },
      expected: { verdicts: ['elsewhere', 'unchecked'] },
      original: span.words,
    });
  }
  return quotes;
}

const page = (index: number, text: string) => ({ index, text, reliable: true });

function ofMadeTexts(spans: Spans): { texts: Texts; quotes: BlindQuote[] } {
  const texts: Texts = {};
  const quotes: BlindQuote[] = [];
  for (const [index, { kind, source, quote, expected }] of madeQuotes.entries()) {
    const sourceId = `made ${index}`;
    const around = () => wrapped(spans.any(24).words);
    const before = 'It was found at the hearing that ';
    const behind = ', as the record in this case plainly shows.';
    texts[sourceId] = [
      page(0, `${around()}\n${around()}\n${around()}`),
      page(1, `${around()}\n${around()}\n${wrapped(before + source + behind)}\n${around()}\n${around()}`),
    ];
    for (const [frame, cited] of [
      [true, { sourceId, pages: { from: 1, to: 1 } }],
      [false, { sourceId, pages: null }],
    ] as const) {
      const text = frame ? `found at the hearing that ${quote}, as the record` : quote;
      quotes.push({ kind, claim: { text, cited }, expected, original: source });
    }
  }
  for (const [index, { kind, pages, quote, expected }] of madePages.entries()) {
    const sourceId = `made pages ${index}`;
    texts[sourceId] = pages.map((text, at) => page(at, text));
    quotes.push({
      kind,
      claim: { text: quote, cited: { sourceId, pages: null } },
      expected,
      original: pages.join(' / ').slice(-300),
    });
  }
  return { texts, quotes };
}

function wrapped(text: string): string {
  return oneLine(text).replace(/(.{50}\S*) /g, '$1\n');
}

/** The same sentence on three pages, in one of them with another letter. */
function onSeveralPages(spans: Spans, random: Random): { texts: Texts; quotes: BlindQuote[] } {
  const texts: Texts = {};
  const quotes: BlindQuote[] = [];
  for (let index = 0; index < 40; ) {
    const span = spans.any(12, 18);
    const plain = span.words;
    const twin = plain.replace(/(?<=[a-z]{2} [a-z]{2})[a-z](?=[a-z]{2})/, (was) => (was === 'e' ? 'a' : 'e'));
    if (twin === plain) continue;
    const sourceId = `twin ${index++}`;
    const around = () => wrapped(spans.any(24).words);
    texts[sourceId] = [plain, twin, plain, 'The matter is closed for now and for all time to come.'].map((text, at) =>
      page(
        at,
        `${around()}\n${around()}\n${wrapped(`So it was said: ${text}; and so it was.`)}\n${around()}\n${around()}`,
      ),
    );
    const at = (from: number) => ({ sourceId, pages: { from, to: from } });
    const add = (kind: string, text: string, cited: ReturnType<typeof at>, expected: BlindQuote['expected']) =>
      quotes.push({ kind, claim: { text, cited }, expected, original: plain });
    add('a letter otherwise on another page', twin, at(random.pick([0, 2])), { verdicts: ['elsewhere'], page: 1 });
    add('a letter otherwise on another page', plain, at(1), { verdicts: ['elsewhere'] });
    add('its own page of several', twin, at(1), { verdicts: ['exact'], page: 1 });
    add('its own page of several', plain, at(2), { verdicts: ['exact'], page: 2 });
  }
  return { texts, quotes };
}
