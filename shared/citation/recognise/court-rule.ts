import { findPlace } from '../tables/places';
import { inSmallLetters } from './capitals';
import { plain, skipSpace } from './characters';
import { core, type Found, type Scan, type WordReader } from './found';
import { standsAlone } from './new-york-law';
import { gap, matchAt, space, sticky } from './sticky';
import { addParentheticals } from './tail';

const group = '(?:\\([0-9A-Za-z]{1,4}\\)){0,6}';
const number = sticky(
  `(?:rules?${space}|r\\.${gap}|Rules?${space})?([0-9]{1,4}(?:[A-Z]{1,2}|[a-z])?(?:\\.[0-9]{1,4}[A-Z]?)?(?:-[0-9]{1,3})?${group})(?![0-9A-Za-z])`,
);

const federal: [print: string, rules: string][] = [
  ['Fed. R. Civ. P.', 'Fed. R. Civ. P.'],
  ['Fed. R. Crim. P.', 'Fed. R. Crim. P.'],
  ['Fed. R. App. P.', 'Fed. R. App. P.'],
  ['Fed. R. Evid.', 'Fed. R. Evid.'],
  ['Fed. R. Bankr. P.', 'Fed. R. Bankr. P.'],
  ['Fed. Rule Civ. Proc.', 'Fed. R. Civ. P.'],
  ['Fed. Rules Civ. Proc.', 'Fed. R. Civ. P.'],
  ['Fed. Rule Crim. Proc.', 'Fed. R. Crim. P.'],
  ['Fed. Rules Crim. Proc.', 'Fed. R. Crim. P.'],
  ['Fed. Rule App. Proc.', 'Fed. R. App. P.'],
  ['Fed. Rule Evid.', 'Fed. R. Evid.'],
  ['Fed. Rules Evid.', 'Fed. R. Evid.'],
  ['Fed. Rule Bkrtcy. Proc.', 'Fed. R. Bankr. P.'],
  ['Fed. Rules Bkrtcy. Proc.', 'Fed. R. Bankr. P.'],
  ['Fed. Rule Bankr. Proc.', 'Fed. R. Bankr. P.'],
  ['Fed. Rules Bankr. Proc.', 'Fed. R. Bankr. P.'],
  ['Fed. R. Civ. Proc.', 'Fed. R. Civ. P.'],
  ['Fed. R. Crim. Proc.', 'Fed. R. Crim. P.'],
  ['F.R.C.P.', 'Fed. R. Civ. P.'],
  ['F.R.Civ.P.', 'Fed. R. Civ. P.'],
  ['F.R.Crim.P.', 'Fed. R. Crim. P.'],
  ['F.R.E.', 'Fed. R. Evid.'],
  ['F.R.A.P.', 'Fed. R. App. P.'],
  ['Federal Rule of Civil Procedure', 'Fed. R. Civ. P.'],
  ['Federal Rules of Civil Procedure', 'Fed. R. Civ. P.'],
  ['Federal Rule of Criminal Procedure', 'Fed. R. Crim. P.'],
  ['Federal Rules of Criminal Procedure', 'Fed. R. Crim. P.'],
  ['Federal Rule of Appellate Procedure', 'Fed. R. App. P.'],
  ['Federal Rules of Appellate Procedure', 'Fed. R. App. P.'],
  ['Federal Rule of Evidence', 'Fed. R. Evid.'],
  ['Federal Rules of Evidence', 'Fed. R. Evid.'],
  ['Federal Rule of Bankruptcy Procedure', 'Fed. R. Bankr. P.'],
  ['Unif. R. Evid.', 'Unif. R. Evid.'],
  ['Uniform Rule of Evidence', 'Unif. R. Evid.'],
  ['Uniform Rules of Evidence', 'Unif. R. Evid.'],
  ['Bankruptcy Rule', 'Fed. R. Bankr. P.'],
  ['Bankr. Rule', 'Fed. R. Bankr. P.'],
  ['Sup. Ct. R.', 'Sup. Ct. R.'],
  ['Supreme Court Rule', 'Sup. Ct. R.'],
  ['Fed. Cir. R.', 'Fed. Cir. R.'],
  ['D.C. Cir. R.', 'D.C. Cir. R.'],
  ['Model R. Prof’l Conduct', 'Model R. Prof’l Conduct'],
  ['Model Rules of Prof’l Conduct', 'Model R. Prof’l Conduct'],
  ['Model Rules of Professional Conduct', 'Model R. Prof’l Conduct'],
  ['Model Rule of Professional Conduct', 'Model R. Prof’l Conduct'],
];

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const numbered = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];
const ofCircuits = [
  ...ordinals.map((word, i): [string, string] => [word, numbered[i] ?? '']),
  ...[['Federal', 'Fed.'] as const, ['D.C.', 'D.C.'] as const].map(([word, short]): [string, string] => [word, short]),
].flatMap(([word, short]): [print: string, rules: string][] => [
  [`${word} Circuit Rule`, `${short} Cir. R.`],
  [`${word} Circuit Local Rule`, `${short} Cir. R.`],
]);

// Ohio's courts cite their own rules without the state (Writing Manual § 2.5).
const ownSets: [print: string, rules: string][] = [
  ['Civ.R.', 'Civ. R.'],
  ['Crim.R.', 'Crim. R.'],
  ['App.R.', 'App. R.'],
  ['Evid.R.', 'Evid. R.'],
  ['Juv.R.', 'Juv. R.'],
];

/** Words with which federal and model rules begin (rule 12.9.3), and rules that courts cite without their state. */
export const ruleAnchors: [string, WordReader][] = [
  ...ofCircuits.map(([print, rules]): [string, WordReader] => [print, ruleReader(rules)]),
  ...ownSets.map(([print, rules]): [string, WordReader] => [print, ownRuleReader(rules)]),
  ...federal.flatMap(([print, rules]): [string, WordReader][] => [
    [print, ruleReader(rules)],
    [print.toUpperCase(), ruleReader(rules)],
  ]),
];

function ruleReader(rules: string): WordReader {
  return (scan, start, end) => {
    const state = rules === 'Sup. Ct. R.' ? stateBefore(scan.text, start) : null;
    return readRuleNumber(scan, state?.start ?? start, { end, rules: state ? `${state.abbr} ${rules}` : rules });
  };
}

/** "New Mexico Supreme Court Rule 23-112" is of New Mexico's court. */
function stateBefore(text: string, end: number): { start: number; abbr: string } | null {
  const words = /((?:[A-Z][a-z]+\s){1,2})$/.exec(text.slice(Math.max(0, end - 40), end))?.[1];
  if (!words) return null;
  const last = words.replace(/^\S+\s(?=\S)/, '');
  const name = findPlace(plain(words).trim()) ? words : last;
  const place = findPlace(plain(name).trim());
  return place ? { start: end - name.length, abbr: place.abbr } : null;
}

function ownRuleReader(rules: string): WordReader {
  return (scan, start, end) => (standsAlone(scan.text, start) ? readRuleNumber(scan, start, { end, rules }) : null);
}

const circuit = sticky(`${gap}Cir\\.${gap}R\\.${gap}(?=[0-9])`);
const district = sticky(
  `(?:${gap}(?!L\\.)[A-Z][A-Za-z]{0,6}\\.?){1,3}${gap}(?:Bankr\\.${gap})?(?:L(?:ocal|oc\\.|\\.)${gap}(?:Bankr\\.${gap}|Civ\\.${gap}|Crim\\.${gap})?|C\\.${gap})R(?:\\.|ules?)${gap}(?=[0-9])`,
);

/** Reads a circuit's rule after its number ("9th Cir. R. 36-3"), or a local rule after its court ("D. Ariz. L.R. 7.2"). */
export function readLocalRule(scan: Scan, start: number, end: number): Found | null {
  const match = matchAt(circuit, scan.text, end) ?? matchAt(district, scan.text, end);
  if (!match) return null;
  const after = end + match[0].length;
  return readRuleNumber(scan, start, { end: after, rules: plain(scan.text.slice(start, after)) });
}

const numberedCircuit = sticky(
  `([0-9]{1,2}(?:st|nd|rd|th|d|ST|ND|RD|TH))${gap}(?:Cir\\.|CIR\\.)${gap}(R\\.|L\\.?A\\.?R\\.?)${gap}(?=[0-9])`,
);

const cited = (ordinal: string) => ordinal.toLowerCase().replace(/(?:nd|rd)$/, 'd');

/** Reads a numbered circuit's rule: "5th Cir. R. 47.5". */
export function readCircuitRule(scan: Scan, start: number): Found | null {
  const match = matchAt(numberedCircuit, scan.text, start);
  if (!match?.[1]) return null;
  const kind = match[2]?.startsWith('L') ? 'L.A.R.' : 'R.';
  return readRuleNumber(scan, start, { end: start + match[0].length, rules: `${cited(match[1])} Cir. ${kind}` });
}

const ofStates = (cased: (word: string) => string) => {
  const before = "Sup|Super|App|Dist|Ct|Civ|Crim|Evid|Prac|Prof'l|Prof’l|Conduct|Juv|Prob"
    .split('|')
    .map(cased)
    .join('|');
  const after = "Ct|Court|Civ|Crim|App|Evid|Prof'l|Prof’l|Conduct|P|Proc|Prac|Sup|Juv|Prob"
    .split('|')
    .map(cased)
    .join('|');
  return sticky(
    `${gap},?${gap}((?:(?:${before})\\.?${gap}){0,3}(?:R\\.|${cased('Rule')}(?:s|S)?(?![A-Za-z]))${gap}(?:of${space}|(?:${after})\\.?${gap}){0,4},?${gap})(?=[0-9rR])`,
  );
};
const stateRules = ofStates((word) => word);
/** Courts of Texas and reviews set rules in capitals: "TEX. R. APP. P. 47.1". */
const stateRulesInCapitals = ofStates((word) => word.toUpperCase());

/** Reads a state's court rule after the state's abbreviation: "Cal. R. Ct. 8.1115", "Ariz. R. Evid. 403". */
export function readStateRule(scan: Scan, start: number, end: number): Found | null {
  const match = matchAt(stateRules, scan.text, end) ?? matchAt(stateRulesInCapitals, scan.text, end);
  if (!match) return readLocalRule(scan, start, end);
  const after = end + match[0].length;
  // "D. Kan. Rule 56.1" is of the federal court that sits in Kansas.
  const district = /(?:^|[\s(])((?:[NSEWMC]\.)?D\. ?)$/.exec(scan.text.slice(Math.max(0, start - 6), start))?.[1] ?? '';
  const from = start - district.length;
  const rules = inSmallLetters(plain(scan.text.slice(from, after)).replace(/,$/, ''));
  return readRuleNumber(scan, from, { end: after, rules });
}

function readRuleNumber(scan: Scan, start: number, { end, rules }: { end: number; rules: string }): Found | null {
  const { text } = scan;
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const match = matchAt(number, text, at);
  if (!match?.[1]) return null;
  const found = core('court_rule', [start, at + match[0].length], {
    normalized: `${rules} ${match[1]}`,
    fields: { rules, rule: match[1] },
  });
  addParentheticals(scan, found);
  return found;
}
