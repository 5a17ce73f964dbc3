import { isInitials } from '../tables/acronyms';
import { findPlace } from '../tables/places';
import type { CaseName } from './case-name';
import { citedName, type Party } from './parties';

/**
 * Parties whose names stand in so many cases that the other side's tells more (Indigo Book R15.2.3): pseudonyms before
 * officials, officials before frequent litigants; 0 for all others.
 */
function frequency(party: Party): number {
  if (/^(?:Jane |John |J\. )?(?:Does?|Roes?)(?: (?:No\. )?\d+| [IVX]+| \w\.)?$/.test(party.text)) return 3;
  if (officials.has(party.text)) return 2;
  return frequent.has(party.text.replace(/,? (?:LLC|Inc\.?|L\.L\.C\.)$/, '')) ? 1 : 0;
}

const officials = new Set(
  'Gonzales Gonzalez Ashcroft Mukasey Holder Sessions Garland Whitaker Thornburgh Meese Azar Berryhill Astrue Colvin Saul Kijakazi Barnhart Apfel Sebelius Burwell Mayorkas Napolitano Nielsen Wolf Chertoff'.split(
    ' ',
  ),
);
const frequent = new Set(['Backpage.com']);

const publicBody =
  /^(?:United States|State|People|Commonwealth|Government|Commissioner|Comm’r|Secretary|Attorney General|Att’y Gen)|\b(?:Department|Commission|Board|Bureau|Council|Agency|Authority|Administration|County|City|Town|Village|Township|Borough|Parish|Police|School District|Public Schools|Sheriff|Republic|Kingdom|Ministry|U\.S\.|United States|District Court|Senate|House of Representatives)\b/;

/** Whether a party is a geographic or governmental unit (R15.2.3). */
export function isGovernmental(party: Party): boolean {
  if (party.person) return false;
  if (findPlace(party.text) || publicBody.test(party.text)) return true;
  return isInitials(party.text) && !/^(?:ACLU|NAACP|AARP|CBS|NBC|NFL|NCAA|PETA|ASCAP|AFL-CIO)$/.test(party.text);
}

/** The party's name that stands for the case in short forms (R15.2.2 to R15.2.4); a given short form wins. */
export function shortCaseName(name: CaseName, given: string): string {
  if (given) return given;
  const { first, second } = name;
  if (!first) return name.cited;
  if (!second) return inRe(name, first);
  const governmental = isGovernmental(first);
  if (governmental !== isGovernmental(second)) return shorten(governmental ? second : first);
  return shorten(frequency(first) > frequency(second) ? second : first);
}

function inRe(name: CaseName, only: Party): string {
  const short = shorten(only);
  return name.phrase ? `${name.phrase} ${short}`.replace(/^(?:In re) (?=\S+(?: \S+)? Litig)/, 'In re ') : short;
}

const designation =
  /,? (?:Inc\.?|Incorporated|Ltd\.?|Limited|LLC|L\.L\.C\.?|LLP|L\.L\.P\.?|LP|L\.P\.?|N\.A\.?|P\.C\.?|P\.A\.?|S\.A\.?|PLC|GmbH|Corp\.?|Corporation|Co\.?|Company|Cos\.?|& Cos?\.?|and Company|Bros\.?(?= Co))$/;
/** Words of trade that go when a name of two words and more remains: "Red Lion Broad. Co." is "Red Lion". */
const trade =
  / (?:Broadcasting|Entertainment|Enterprises?|Publications?|Publishing|Publishers|Productions?|Industries|Communications|Holdings?|International|USA|U\.S\.A\.|of America|America|North America|Insurance|Services|Group|Holding|Partners|Associates)$/;

/** A party's name without what a short form can spare (R15.2.4). */
export function shorten(party: Party): string {
  if (party.person || isGovernmental(party)) return party.cited;
  let text = party.text.replace(/ ex rel\. .*$/, '');
  for (;;) {
    const shorter = text.replace(designation, '').replace(/,$/, '');
    if (shorter === text || !shorter) break;
    text = shorter;
  }
  for (let i = 0; i < 2; i++) {
    const shorter = text.replace(trade, '').replace(/(?: &| and|,)$/, '');
    if (shorter === text || (shorter.split(' ').length < 2 && !/\./.test(shorter))) break;
    text = shorter;
  }
  return citedName(text);
}
