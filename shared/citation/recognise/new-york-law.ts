import { skipSpaceBack } from './characters';
import type { WordReader } from './found';
import { readNamed } from './named-code';

const laws: [print: string, code: string][] = [
  ['Penal Law', 'Penal Law'],
  ['Labor Law', 'Lab. Law'],
  ['Vehicle and Traffic Law', 'Veh. & Traf. Law'],
  ['Domestic Relations Law', 'Dom. Rel. Law'],
  ['Family Court Act', 'Fam. Ct. Act'],
  ['Real Property Law', 'Real Prop. Law'],
  ['Real Property Tax Law', 'Real Prop. Tax Law'],
  ['Public Health Law', 'Pub. Health Law'],
  ['Public Officers Law', 'Pub. Off. Law'],
  ['Executive Law', 'Exec. Law'],
  ['Correction Law', 'Correct. Law'],
  ['General Business Law', 'Gen. Bus. Law'],
  ['General Obligations Law', 'Gen. Oblig. Law'],
  ['General Municipal Law', 'Gen. Mun. Law'],
  ['Business Corporation Law', 'Bus. Corp. Law'],
  ["Workers' Compensation Law", 'Workers’ Comp. Law'],
  ['Social Services Law', 'Soc. Serv. Law'],
  ['Civil Rights Law', 'Civ. Rights Law'],
  ['Insurance Law', 'Ins. Law'],
  ['Judiciary Law', 'Jud. Law'],
  ['Debtor and Creditor Law', 'Debt. & Cred. Law'],
  ['Mental Hygiene Law', 'Mental Hyg. Law'],
  ['Criminal Procedure Law', 'Crim. Proc. Law'],
  ['CPL', 'Crim. Proc. Law'],
  ['EPTL', 'Est. Powers & Trusts Law'],
  ['RPAPL', 'Real Prop. Acts. Law'],
  ['SCPA', 'Surr. Ct. Proc. Act'],
];

const signal = /(?:\b(?:see|also|and|accord|cf|under|quoting|citing|compare|with)|[.;:(["“])$/i;
const capitalised = /(?:\b[A-Z][\w'’.]*,?|\b(?:on|of|in))$/;

/**
 * Whether a name that also titles treatises stands by itself at `start`: "Labor Law § 240", not "R. Gorman, Labor Law § 3"
 * and not "Federal Labor Law § 3".
 */
export function standsAlone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), skipSpaceBack(text, start));
  return signal.test(before) || !capitalised.test(before);
}

function lawReader(print: string, code: string): WordReader {
  const named = { kind: 'state_statute' as const, code, fields: { code }, signless: /^[A-Z]+$/.test(print) };
  return (scan, start, end) => (standsAlone(scan.text, start) ? readNamed(scan, [start, end], named) : null);
}

/** The laws of New York as its own courts cite them (N.Y. Law Reports Style Manual § 3.1): "Penal Law § 65.10 [1]". */
export const newYorkAnchors: [string, WordReader][] = laws.map(([print, code]) => [
  print,
  lawReader(print, `N.Y. ${code}`),
]);
