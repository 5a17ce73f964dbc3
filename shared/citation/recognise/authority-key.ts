import type { CitationFields, RecognisedCitation } from './citation';
import { eachAuthority } from './each-authority';

type Named = Pick<RecognisedCitation, 'kind' | 'fields' | 'normalized'>;

/**
 * What tells one authority from all others, as its core citation without pinpoint, subsection and year: "817 F.3d 12",
 * "47 U.S.C. § 230", "115 S. 1693". A list of sections is as many authorities. Empty for what names none of its own (short
 * forms, Id., supra) and for what could be several (a bill without its Congress).
 */
export function authorityKeys(citation: Named): string[] {
  return eachAuthority(citation).flatMap((one) => keyOf(one) ?? []);
}

function keyOf({ kind, fields, normalized }: Named): string | null {
  const key = (...parts: (string | null)[]) => (parts.every(Boolean) ? parts.join(' ') : null);
  const at = (name: string) => textOf(fields, name);
  switch (kind) {
    case 'case':
      return key(at('volume'), at('reporter'), at('page'));
    case 'statute':
      return key(at('title'), unannotated(at('code') ?? 'U.S.C.'), '§', at('section'));
    case 'state_statute':
      return key(...codeOf(at), '§', at('section'));
    case 'regulation': {
      const code = at('code') === null ? [at('title'), 'C.F.R.'] : codeOf(at);
      return at('part') ? key(...code, 'pt.', at('part')) : key(...code, '§', at('section'));
    }
    case 'constitution':
      return key(
        at('jurisdiction') ?? 'U.S.',
        'Const.',
        at('amendment') ? `amend. ${at('amendment')}` : at('article') && `art. ${at('article')}`,
      );
    case 'public_law':
      return key('Pub. L.', at('congress') && `${at('congress')}-${at('number')}`);
    case 'stat':
      return key(at('volume'), at('code') ?? 'Stat.', at('page'));
    case 'bill':
      return key(at('congress'), at('type'), at('number'));
    case 'cong_report':
      return key(at('chamber'), seriesOf(normalized), at('number'));
    case 'cong_rec':
      return key(at('volume'), 'Cong. Rec.', at('page'));
    case 'fed_reg':
      return key(at('volume'), 'Fed. Reg.', at('page'));
    case 'exec_order':
      return key('Exec. Order', at('number'));
    case 'agency_report':
      return key(at('number'));
    case 'journal':
      return key(at('volume'), at('journal'), at('page'));
    case 'un_doc':
      return key(at('body') ?? 'U.N. Doc.', at('number'));
    case 'treaty':
      return key(at('volume'), at('series') ?? at('reporter'), at('page'));
    case 'restatement':
      return key(at('title'), '§', at('section'));
    // What has no number goes by its title, if that is long enough to be its own.
    case 'hearing':
      return at('number') ?? key(at('congress'), 'Hearing', titleWords(at('title'), 4));
    case 'committee_print':
      return key(at('congress'), 'Comm. Print', titleWords(at('title'), 4));
    case 'court_rule':
      return key(at('rules'), at('rule')?.replace(/\(.*$/, '') ?? null);
    default:
      return null;
  }
}

/** Editions with notes have the text of the others: "U.S.C.A." is the U.S.C., "Fla. Stat. Ann." is "Fla. Stat.". */
const unannotated = (code: string) => code.replace(/^U\.S\.C\.[AS]\./, 'U.S.C.').replace(/ Ann\.(?= |$)/, '');

/** Many states count sections anew in each title or chapter: "18 Pa. Cons. Stat. § 3011" is not that of title 42. */
function codeOf(at: (name: string) => string | null): (string | null)[] {
  const code = at('code');
  const unit = at('title') ? ['tit.', at('title')] : at('chapter') ? ['ch.', at('chapter')] : [];
  return [code && unannotated(code), ...unit];
}

/** The words of a title without case and marks; null where there are too few. */
function titleWords(title: string | null, fewest: number): string | null {
  const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < fewest ? null : words.join(' ');
}

function textOf(fields: CitationFields, name: string): string | null {
  const value = fields[name];
  if (value === null || value === undefined || Array.isArray(value)) return null;
  return String(value).replaceAll(',', '');
}

/** Documents and executive reports are numbered on their own; a conference report is one of the reports. */
const seriesOf = (normalized: string) =>
  /(?:Treaty Doc\.|Exec\. (?:Rep|Doc)\.|Doc\.)(?= No\.)/.exec(normalized)?.[0] ?? 'Rep.';
