import { places } from '../tables/places';
import { plain } from './characters';
import type { CitationFields } from './citation';
import { core, type WordReader } from './found';
import { gap, matchAt, space, sticky } from './sticky';

const article = sticky(`${gap}([IVXLC]{1,8}|[0-9]{1,3})(?![0-9A-Za-z])`);
const section = sticky(
  `${gap},?${gap}(?:§§?|[Ss]ec(?:tion|\\.))${gap}([0-9]{1,3}[a-z]?(?:\\([a-z0-9]{1,3}\\)){0,3})(?![0-9A-Za-z])`,
);
const clause = sticky(`${gap},?${gap}(?:cl\\.|[Cc]lause)${gap}([0-9]{1,2})(?![0-9A-Za-z])`);
const ofConstitution = sticky(
  `${gap},?${gap}of${space}(?:the${space})?(?:Declaration${space}of${space}Rights${space}of${space}the${space})?((?:[A-Z][A-Za-z.]{1,12}${space}){1,3})(Constitution|Declaration${space}of${space}Rights)(?![a-z])`,
);
const federal = new Set(['United States', 'U.S.', 'Federal', 'US']);

/** Reads an article named in words (rule 11): "article I, section 10 of the California Constitution". */
export const readProseConstitution: WordReader = (scan, start, end) => {
  const { text } = scan;
  const number = matchAt(article, text, end);
  if (!number?.[1]) return null;
  const fields: CitationFields = { article: number[1] };
  const printed = [`art. ${number[1]}`];
  let at = end + number[0].length;
  for (const [pattern, key, sign] of [
    [section, 'section', '§'],
    [clause, 'clause', 'cl.'],
  ] as const) {
    const match = matchAt(pattern, text, at);
    if (!match?.[1]) continue;
    at += match[0].length;
    fields[key] = match[1];
    printed.push(`${sign} ${match[1]}`);
  }
  const of = matchAt(ofConstitution, text, at);
  const place = of?.[1] && jurisdiction(plain(of[1]));
  if (!of || !place) return null;
  // The Declaration of Rights is part the first of Massachusetts' constitution.
  if (place === 'Mass.' && of[0].includes('Declaration')) {
    fields.part = '1';
    printed.unshift('pt. 1');
  } else if (of[0].includes('Declaration')) printed.unshift('Decl. of Rights,');
  return core('constitution', [start, at + of[0].length], {
    normalized: `${place} Const. ${printed.join(', ').replace(',,', '')}`,
    fields: { jurisdiction: place, ...fields },
  });
};

function jurisdiction(name: string): string | undefined {
  return federal.has(name) ? 'U.S.' : places.find((place) => place.name === name || place.abbr === name)?.abbr;
}
