import { findCourt } from '../tables/courts';
import { places } from '../tables/places';
import { abbreviateName, abbreviateWord } from './abbreviate';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import { parens, run } from './style';

const words: Record<string, string> = {
  admiralty: 'Adm.',
  appellate: 'App.',
  bankruptcy: 'Bankr.',
  civil: 'Civ.',
  criminal: 'Crim.',
  evidence: 'Evid.',
  federal: 'Fed.',
  habeas: 'Habeas',
  local: 'Loc.',
  practice: 'Prac.',
  procedure: 'P.',
  rule: 'R.',
  rules: 'R.',
  superior: 'Super.',
  supreme: 'Sup.',
  court: 'Ct.',
  uniform: 'Unif.',
};

/** Rules of procedure and evidence, without a section sign and, when current, without a year (Indigo Book R18.1). */
export function citeCourtRule(context: Context): Built {
  const { fields, style, pin } = context;
  const name = citeRules(fields.text('rules', 'title'));
  const rule = fields.text('rule', 'section').replace(/^(?:rules?|r\.|§)\s*/i, '');
  const model = /^Model /.test(name);
  const provision = [rule && (model ? `r. ${rule}` : rule), pin?.text].filter(Boolean).join(' ');
  const issuer = abbreviateName(fields.text('publisher', 'institution'), 'institution');
  const year =
    model || fields.has('status') ? fields.text('status') || [issuer, yearOf(fields)].filter(Boolean).join(' ') : '';
  const full = run(
    style.source(name),
    provision && ` ${provision}`,
    parens(year || (fields.has('year', 'date') ? yearOf(fields) : '')),
    context.source(),
  );
  return { full, short: name ? run(name, provision && ` ${provision}`) : null, supplied: name ? ['rules'] : [] };
}

/** "Fed. R. Civ. P.", "N.J. R. Evid.", "Sup. Ct. R." from the rules' full name. */
export function citeRules(text: string): string {
  const model = /^(?:ABA |American Bar Association )?Model Rules? of Professional Conduct$/i.test(text);
  if (model) return 'Model Rules of Pro. Conduct';
  if (/\b[A-Z][a-z]*\. (?:R|Civ|Crim|App|Evid)\./.test(text)) return text;
  const court =
    /^(?:rules? of )?(?:the )?(?:Supreme Court(?: of the United States)?|United States Supreme Court)(?: rules?)?$/i.test(
      text,
    );
  if (court) return 'Sup. Ct. R.';
  const circuit = circuitRules(text) ?? localRules(text);
  if (circuit) return circuit;
  const bare = text.replace(/^(?:the )/i, '');
  const place = places.find((item) => bare.startsWith(`${item.name} `));
  const rest = place ? bare.slice(place.name.length + 1) : bare;
  const parts = rest
    .split(' ')
    .filter((word) => word && !/^(?:of|the|and|for|in)$/i.test(word))
    .map((word) => words[word.toLowerCase()] ?? abbreviateWord(word) ?? word);
  return [place?.abbr ?? '', ...parts].filter(Boolean).join(' ');
}

/** "S.D.N.Y. Local R." from "Local Rules of the United States District Court for the Southern District of New York". */
function localRules(text: string): string | null {
  const [, kind = '', district = ''] =
    /^(?:the )?Local ((?:(?:Civil|Criminal|Bankruptcy|Admiralty) )?)(?:Court )?Rules?,? (?:of (?:the )?|for (?:the )?)?(.+)$/i.exec(
      text,
    ) ?? [];
  const court = district
    ? (findCourt(district) ?? findCourt(`United States District Court for the ${district}`))
    : null;
  if (court?.place !== 'United States') return null;
  return [court.abbr, 'Local', words[kind.trim().toLowerCase()], 'R.'].filter(Boolean).join(' ');
}

/** "9th Cir. R." from "Ninth Circuit Rules", "Rules of the United States Court of Appeals for the Ninth Circuit". */
function circuitRules(text: string): string | null {
  const name = /(?:^|\bfor the |\bof the |\bthe )([A-Z]\w+(?: of Columbia)?) Circuit(?: (?:Local )?Rules?)?$/.exec(
    text,
  )?.[1];
  const court = name && findCourt(`United States Court of Appeals for the ${name} Circuit`);
  return court ? `${court.abbr} R.` : null;
}
