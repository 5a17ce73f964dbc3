import { isInitials } from '../tables/acronyms';
import { commonWords } from '../tables/common-words';
import { geographicNames } from '../tables/geography';
import { findPlace } from '../tables/places';
import { plainWords } from '../tables/plain-words';
import type { CaseName } from './case-name';
import { citedName, type Party } from './parties';
import { isNameWord } from './persons';

/**
 * Parties whose names stand in so many cases that the other side's tells more (Indigo Book R15.2.3): pseudonyms before
 * officials, officials before frequent litigants; 0 for all others.
 */
function frequency(party: Party): number {
  if (/^(?:Jane |John |J\. )?Does?(?: (?:No\. )?\d+(?:-\d+)?| [IVX]+| \w\.)?$/.test(party.text)) return 3;
  if (officials.has(party.text) || /^(?:ACLU|NAACP)$/.test(party.text)) return 2;
  return frequent.has(party.text.replace(/,? (?:LLC|Inc\.?|L\.L\.C\.)$/, '')) ? 1 : 0;
}

const isOnePerson = ({ person, text }: Party) =>
  person || (/^\p{Lu}[\p{L}’-]+$/u.test(text) && !/^\p{Lu}+$/u.test(text));

const officials = new Set(
  'Gonzales Gonzalez Ashcroft Mukasey Holder Sessions Garland Whitaker Thornburgh Meese Azar Berryhill Astrue Colvin Saul Kijakazi Barnhart Apfel Sebelius Burwell Mayorkas Napolitano Nielsen Wolf Chertoff'.split(
    ' ',
  ),
);
const frequent = new Set(['Backpage.com']);

const publicBody =
  /^(?:United States|State|People|Commonwealth|Government|Regents|Commissioner|Comm’r|Secretary|Attorney General|Att’y Gen)|\b(?:Department|Commission|Board|Bureau|Council|Agency|Authority|Administration|County|City|Town|Village|Township|Borough|Parish|Police|School District|Public Schools|Sheriff|Republic|Kingdom|Ministry|U\.S\.(?!A)|United States|District Court|Senate|House of Representatives)\b/;

/** Unions of public servants are no part of the government. */
const union = /\b(?:Federation|Brotherhood|Union|Association) of\b/;

/** Whether a party is a geographic or governmental unit (R15.2.3). */
export function isGovernmental(party: Party): boolean {
  if (party.person || designation.test(party.text) || union.test(party.text)) return false;
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
  // "United States ex rel. Steury v. Cardinal Health" is its relator's case.
  const relator = governmental && / ex rel\. (.*)$/.exec(first.text)?.[1];
  if (relator) return shorten({ text: relator, cited: citedName(relator), person: false });
  if (governmental !== isGovernmental(second)) return shorten(governmental ? second : first);
  // An attorney general gives way to a person, not to a firm: "Raich", but "Gonzalez v. Google" is "Gonzalez".
  const yields = frequency(first) > frequency(second) && (frequency(first) !== 2 || isOnePerson(second));
  return shorten(yields ? second : first);
}

function inRe(name: CaseName, only: Party): string {
  const short = shorten(only);
  return name.phrase ? `${name.phrase} ${short}`.replace(/^(?:In re) (?=\S+(?: \S+)? Litig)/, 'In re ') : short;
}

const designation =
  /,? (?:Inc\.?|Incorporated|Ltd\.?|Limited|LLC|L\.L\.C\.?|LLP|L\.L\.P\.?|LP|L\.P\.?|N\.A\.?|FSB|F\.S\.B\.?|P\.C\.?|P\.A\.?|S\.A\.?|PLC|GmbH|AG|N\.V\.?|B\.V\.?|A\/S|a\.s\.|S\.p\.A\.?|Corp\.?|Corporation|Co\.?|Company|Cos\.?|& Cos?\.?|and Company|Bros\.?(?= Co))$/;
/** Places after a firm's own name: "Home Depot USA", "Chevron U.S.A.", "Sable Communications of California". */
const placed = /,? (?:USA|U\.S\.A\.|\(USA\)|of (?:the )?(?:[A-Z][a-z]+|North America|United States))$/;
/** Words of trade that go when a name of two words remains, or one that is nobody else's: "Red Lion Broad. Co." is "Red Lion". */
const trade =
  / (?:Broadcasting|Entertainment|Enterprises?|Publications?|Publishing|Publishers|Productions?|Industries|Communications|Holdings?|International|America|American|North America|Insurance|Services|Group|Holding|Partners|Associates)$/;
/** An insurer's lines go with its trade: "State Farm Mutual Automobile Insurance" is "State Farm". */
const lines = /(?: (?:Mutual|Automobile|Auto|Life|Fire|Casualty|Accident|Health|Title|Marine|and|&))+ Insurance$/;

function withoutTrade(text: string): string {
  const insurer = text.replace(lines, '');
  if (insurer === text) return text.replace(trade, '');
  return insurer.includes(' ') || distinctive(insurer) ? insurer : text;
}

/** Words that go only when one word remains that is nobody else's: "Pacifica Found." is "Pacifica". */
const lastWord =
  /^(\S+) (?:Foundation|Railroad|Magazine|Corporation|Company|Laboratories|Pharmaceuticals|Technologies|Systems|Pictures|Motors)$/;

/** A word that names this party and no other: no plain word, no place, no word of T11. */
function distinctive(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}[\p{L}’-]{2,}$/u.test(word) &&
    !plainWords.has(lower) &&
    !commonWords.has(lower) &&
    !isNameWord(word) &&
    lower !== 'columbia' &&
    !geographicNames.has(lower)
  );
}

/** A party's name without what a short form can spare (R15.2.4). */
export function shorten(party: Party): string {
  if (party.person || isGovernmental(party)) return party.cited;
  let text = party.text.replace(/ ex rel\. .*$/, '');
  for (;;) {
    const shorter = text.replace(designation, '').replace(/,$/, '');
    if (shorter === text || !shorter) break;
    text = shorter;
  }
  if (isFirm(party.text)) text = withoutPlace(text);
  for (let i = 0; i < 3; i++) {
    const shorter = withoutTrade(text).replace(/(?: &| and|,)$/, '');
    // "Nat’l Rifle Ass’n of Am." is nothing without its place.
    if (/ of(?: the)?$/.test(shorter)) break;
    if (shorter === text || (shorter.split(' ').length < 2 && !/\./.test(shorter) && !distinctive(shorter))) break;
    text = shorter;
  }
  const alone = lastWord.exec(text)?.[1];
  return citedName(alone && distinctive(alone) ? alone : text);
}

/** "Sable Communications of California" can spare its place, "Bank of America" and "Friends of the Earth" cannot. */
function withoutPlace(text: string): string {
  const shorter = text.replace(placed, '');
  const place = / of (?:the )?(.+)$/.exec(text.slice(shorter.length))?.[1];
  if (place === undefined) return shorter || text;
  return shorter.includes(' ') && (geographicNames.has(place.toLowerCase()) || findPlace(place)) ? shorter : text;
}

/** Only firms carry a place that can go; a society's or a church's is its own. */
const isFirm = (text: string) => designation.test(text);
