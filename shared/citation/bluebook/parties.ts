import { initialsOf } from '../tables/acronyms';
import { geographicNames } from '../tables/geography';
import { findPlace } from '../tables/places';
import { abbreviateName } from './abbreviate';
import { familyName, isPerson } from './persons';

/** One side of a case name, after the truncations that hold in every context (Indigo Book R11.5). */
export interface Party {
  /** Truncated, unabbreviated: for textual sentences (R11.4) once its few words are abbreviated. */
  text: string;
  /** Truncated and abbreviated with T11 and T12: for citation sentences and clauses (R11.3). */
  cited: string;
  person: boolean;
}

const alias =
  /,? \(?(?:dba|aka|fka|nka|a\/k\/a|f\/k\/a|n\/k\/a|d\/b\/a|p\/k\/a|t\/a|o\/b\/o|also known as|doing business as|formerly known as|trading as|alias)\b.*$/i;
const capacity =
  /,? (?:\(?in (?:his|her|its|their) (?:official|individual|personal|representative)|individually|as (?:\w+ )?(?:trustee|receiver|administrat|execut|guardian|successor|assignee|agent)|a minor\b|by (?:and|&) through (?:her|his|their|its)|by (?:her|his|their) (?:next friend|guardian|parents?|mother|father)|an individual|a[n]? [\w ]+ (?:corporation|company|limited liability)|on (?:his|her|its|their) own behalf|on behalf of (?:himself|herself|itself|themselves|others|all)|for (?:himself|herself|itself|themselves)|(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|debtor|relator|intervenor)s?\b).*$/i;
/** An office or capacity after the name: "Lujan, Secretary of the Interior", "Catrett, Administratrix of the Estate of Catrett". */
const office =
  /^([^,]+), (?:(?:the |as |Acting |Deputy |Assistant |Former |United States |U\.S\. |State |District |Chief |Special )*(?:Administrat(?:or|rix)|Attorney|Attorney General|Auditor|Chairman|Chairwoman|Chairperson|Chair|Clerk|Commissioner|Comptroller|Director|Execut(?:or|rix)|Governor|Guardian|Judge|Justice|Mayor|Postmaster|President|Prosecutor|Receiver|Registrar|Secretary|Sheriff|Solicitor General|Superintendent|Treasurer|Trustee|Warden)\b).*$/;
const relation =
  /,? (?:on behalf of|on the relation of|upon the relation of|for the use of|for the use and benefit of|ex rel\.?) /i;

const citedPlace = (place: string) => findPlace(place)?.abbr ?? abbreviateName(place, 'institution');

const designation =
  /,? (?:Incorporated|Inc\.?|Limited|Ltd\.?|L\.L\.C\.?|LLC|L\.L\.P\.?|LLP|L\.P\.?|LP|N\.A\.?|F\.S\.B\.?|P\.C\.?|PLLC|PLC|S\.A\.?|GmbH|Pty\.?)$/i;
const firmWord =
  /\b(?:Bros\.?|Brothers|Cos?\.|Company|Companies|Corp\.?|Corporation|R\.R\.|Railroad|Inc\.?|Incorporated|Ltd\.?|Limited|LLC|L\.L\.C\.?)(?=$|[\s,])/i;

/** A class stands for others, not on their relation. */
const others =
  /,?(?: individually,?)?(?: and)? on behalf of (?:himself|herself|itself|themselves|all|others|a class|the class)\b.*$/i;

/** Truncates a party's name (R11.5.1 to R11.5.14); `courtPlace` is the state whose court decided (R11.5.9). */
export function truncateParty(raw: string, courtPlace: string): Party {
  const related = raw.replace(others, '').replace(capacity, '').split(relation);
  if (related.length > 1) {
    const [left, ...rest] = related.map((side) => truncateParty(side, courtPlace));
    const right = rest.at(-1);
    if (left && right)
      return {
        text: `${left.text} ex rel. ${right.text}`,
        cited: `${left.cited} ex rel. ${right.cited}`,
        person: false,
      };
  }
  let name = raw
    .replace(/,? et al\b\.?.*$/i, '')
    .replace(alias, '')
    .replace(capacity, '')
    .replace(/;.*$/, '')
    .trim()
    .replace(office, '$1');
  name = firstOfSeveral(name);
  // A ship keeps its article, and with it is no person (R11.5.12); a newspaper that is a firm does not.
  if (/^the /i.test(name) && isPerson(name.slice(4)) && !isPlaceName(name.split(' ')[1] ?? '')) return party(name);
  const article = /^the (?!king$|queen$)/i.exec(name)?.[0] ?? '';
  name = name.slice(article.length);
  if (/^commissioner of (?:the )?internal revenue$/i.test(name)) return party('Commissioner', 'Comm’r');
  if (/^(?:the )?united states(?: of america)?$/i.test(name) || /^U\.?S\.?A?\.?$/.test(name))
    return party('United States');
  const state = stateParty(name, courtPlace);
  if (state) return party(state);
  if (isPlaceName(name)) return party(name);
  const initials = initialsOf(name);
  if (initials) return party(initials);
  // "ACLU of North Dakota" keeps its place (R11.5.11).
  const [, society = '', ofPlace = ''] =
    /^(.+?) of ((?:Northern |Southern )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)$/.exec(name) ?? [];
  const known = /\bUnion$/.test(society) && initialsOf(society);
  if (known) return party(`${known} of ${ofPlace}`, `${known} of ${citedPlace(ofPlace)}`);
  const [, estate = ''] = /^Estate of (.+)$/.exec(name) ?? [];
  if (estate && isPerson(estate)) return party(`Estate of ${familyName(estate)}`, `Est. of ${familyName(estate)}`);
  const described =
    /^([^,]+), (?!Jr|Sr|I{2,3}\b|IV\b|Inc|Incorporated|LLC|L\.|Ltd|Limited|P\.|N\.A|Co\b|Corp|S\.A|LP|LLP|GmbH|PLC)/.exec(
      name,
    );
  // "Ben Ezra, Weinstein, & Company" is a firm.
  const partners =
    /(?:&|\band) (?:Co\b|Company|Associates|Partners|Sons|Bros|Brothers)|\b(?:LLP|L\.L\.P\.|P\.C\.|P\.A\.)$/;
  if (
    described?.[1] &&
    !partners.test(name) &&
    (isPerson(described[1]) || isPlaceName(name.slice(described[0].length)))
  )
    name = described[1];
  const reversed = /^(\p{Lu}[\p{L}’-]+), ((?:\p{Lu}[\p{L}.’-]*\s?)+)$/u.exec(name);
  if (reversed && isPerson(`${reversed[2]} ${reversed[1]}`)) return party(reversed[1] ?? name, undefined, true);
  // A pseudonym's number goes with its given name.
  if (/^(?:(?:Jane|John|J\.|Mary|Richard) )?(?:Doe|Roe|Poe)(?:,? (?:No\. ?|#)?\d+)?$/.test(name))
    return party(/Doe|Roe|Poe/.exec(name)?.[0] ?? name, undefined, true);
  if (!article && isPerson(name)) return party(familyName(name), undefined, true);
  name = firstUnion(withoutOwnPlace(oneDesignation(name).replace(county, '')));
  return party(name, citedName(name));
}

const party = (text: string, cited = text, person = false): Party => ({ text, cited, person });

/** Only the first of several persons or firms (R11.5.2). */
function firstOfSeveral(name: string): string {
  const firms = /^(.*?\b(?:Inc\.?|LLC|Corp\.?|Ltd\.?|Co\.))(?:,| and) .*\b(?:Inc\.?|LLC|Corp\.?|Ltd\.?|Co\.?)$/.exec(
    name,
  );
  if (firms?.[1] && !/^(?:,| and) (?:Inc|LLC|Ltd)/.test(name.slice(firms[1].length))) return firms[1];
  const several = /^(.+?)(?:,? (?:and|&) )(.+)$/.exec(name);
  if (several?.[1] && several[2] && isPerson(several[2])) {
    const first = several[1].split(', ')[0] ?? '';
    if (isPerson(first)) return first;
  }
  return name;
}

/** "State of", "Commonwealth of", "People of" (R11.5.9): the style in the state's own courts, the state elsewhere. */
function stateParty(name: string, courtPlace: string): string | null {
  const match =
    /^(?:the )?(?:(people) of (?:the )?(?:(?:state|commonwealth) of )?|(state|commonwealth|territory) of )(.+)$/i.exec(
      name,
    );
  const place = match?.[3] ? findPlace(match[3]) : null;
  if (!match || !place) return null;
  if (place.name !== courtPlace) return place.name;
  const style = (match[1] ?? match[2] ?? '').toLowerCase();
  return style.charAt(0).toUpperCase() + style.slice(1);
}

/** Board of Trade of Colorado: a public body's own place is left away where two words and more remain (R11.5.11). */
const location =
  /^((?:[A-Z][\w’]+ )?(?:Board|Council|Commission|Department|Division|Bureau) (?:of|on|for) [A-Z][\w’]+(?:[ ,]+(?:and|&|of|[A-Z][\w’]+))*?) of ((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+)$/;
/** A municipality's style goes where it is not the first word of the name (R11.5.10). */
const municipal =
  /(?<=\S) of (?:the )?(?:State|City|County|Town|Village|Borough|Township|City and County) of (?=[A-Z])/g;

function withoutOwnPlace(name: string): string {
  if (/^(?:City|Town|Village|County|Mayor|Borough) /.test(name)) return name;
  const bare = name.replace(municipal, ' of ');
  const [, body = '', place = ''] = location.exec(bare) ?? [];
  return body && (!place.includes(' ') || isPlaceName(place)) ? body : bare;
}

/** "Superior Court of California, Solano County": a place after a comma is left away (R11.5.11). */
const county = /, (?:[A-Z][\w.’]+ ){1,3}(?:County|Parish)(?:, [A-Z][\w. ]+)?$/;

/** A union's branch, which follows its full designation: "Local 70", "General Committee of Adjustment". */
const branch = /^(?:Local|Lodge|Council|District|Chapter|Branch|Division|Region|General|Joint|Central)\b/;
/** What a union belongs to follows its own name: "United Steelworkers of America, AFL-CIO-CLC". */
const affiliation = /, (?:AFL-CIO|AFL|CIO|CLC)(?:[-/, ]+(?:CIO|CLC))*$/;
const union = /^((?:\S+ )?(?:Brotherhood|Union|International Association|Federation) of [^,]+?)(?: and [^,]*)?$/;

/** A union by its first full designation (R11.5.14); "Federation of State, County, and Municipal Employees" is one. */
function firstUnion(given: string): string {
  const name = /\bDepartment\b/.test(given) ? given : given.replace(affiliation, '');
  // "Teamsters Local Union No. 117" would be no name without its local.
  const whole = name.replace(/,? Local (?:Union )?(?:No\. ?)?\d[\w-]*.*$/, '');
  const [first = '', ...rest] = (whole.includes(' ') ? whole : name).split(', ');
  const own = rest.findIndex((part) => branch.test(part));
  const list = own < 0 ? rest : rest.slice(0, own);
  const last = list.findIndex((part) => /^(?:and|&) | (?:and|&) /.test(part));
  if (!union.test(first)) return [first, ...(own >= 0 && /\bUnion\b|Federation/.test(first) ? list : rest)].join(', ');
  if (last >= 0) return [first, ...list.slice(0, last + 1)].join(', ');
  return rest.length > 0 ? first.replace(union, '$1') : first;
}

const isPlaceName = (text: string) => geographicNames.has(text.trim().toLowerCase()) || findPlace(text) !== null;

/** "Co., Inc." says twice that it is a firm (R11.5.6). */
function oneDesignation(name: string): string {
  let text = name;
  for (;;) {
    const shorter = text.replace(designation, '');
    if (shorter === text || !firmWord.test(shorter)) return text;
    text = shorter;
  }
}

/** T11 and T12 on a party's name; a place that is the whole party stays whole (R11.3.2). */
export function citedName(name: string): string {
  if (geographicNames.has(name.toLowerCase()) || findPlace(name)) return name;
  const unit =
    /^(City and County|City & County|City|Town|Borough|Municipality|Republic|Kingdom|State|County|Village|Township|Parish) of (.+)$/.exec(
      name,
    );
  if (unit?.[1] && unit[2] && !/\b(?:Board|Department|Police|School|Commission|Bd\.)/.test(unit[2])) {
    const style =
      {
        'City and County': 'City & Cnty.',
        'City & County': 'City & Cnty.',
        County: 'Cnty.',
        Village: 'Vill.',
        Township: 'Twp.',
        Parish: 'Par.',
      }[unit[1]] ?? unit[1];
    return `${style} of ${unit[2]}`;
  }
  return abbreviateName(name, 'case').replace(/ for the D\.C\./, ' for D.C.');
}

const fewWords: [RegExp, string][] = [
  [/\band\b/g, '&'],
  [/\bAssociation\b/g, 'Ass’n'],
  [/\bBrothers\b/g, 'Bros.'],
  [/\bCompany\b/g, 'Co.'],
  [/\bCorporation\b/g, 'Corp.'],
  [/\bIncorporated\b/g, 'Inc.'],
  [/\bLimited\b/g, 'Ltd.'],
  [/\bNumber\b/g, 'No.'],
];

/** The eight words abbreviated in textual sentences (R11.4). */
export function textualName(name: string): string {
  return fewWords.reduce((text, [word, abbr]) => text.replace(word, abbr), name);
}
