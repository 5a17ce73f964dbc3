import { places } from '../tables/places';
import { plain } from './characters';
import { core, type WordReader } from './found';
import { gap, matchAt, space, sticky } from './sticky';

const number = sticky(`${space}([0-9]{1,4}[A-Z]?(?:\\.[0-9]{1,3})?(?:\\([0-9A-Za-z]{1,4}\\)){0,6})(?![0-9A-Za-z])`);
/** "Rules 12(b)(1) and 12(b)(6)": the rules after the first. */
const furtherRules = sticky(
  `(?:(?:,${gap}(?:and${space}|or${space})?|${space}(?:and|or)${space})[0-9]{1,4}[A-Z]?(?:\\.[0-9]{1,3})?(?:\\([0-9A-Za-z]{1,4}\\)){0,6}(?![0-9A-Za-z])){1,8}`,
);
const ofRules = sticky(
  `${gap},?${space}of${space}the${space}((?:[A-Z][a-z]+${space}){1,3})Rules${space}of${space}((?:Civil|Criminal|Appellate|Bankruptcy)${space}Procedure|Evidence|Professional${space}Conduct)(?![a-z])`,
);

const subjects: Readonly<Record<string, string>> = {
  'Civil Procedure': 'Civ. P.',
  'Criminal Procedure': 'Crim. P.',
  'Appellate Procedure': 'App. P.',
  'Bankruptcy Procedure': 'Bankr. P.',
  Evidence: 'Evid.',
  'Professional Conduct': 'Prof’l Conduct',
};

/** Reads a rule named in words: "Rule 12(b)(6) of the Federal Rules of Civil Procedure" is Fed. R. Civ. P. 12(b)(6). */
export const readProseRule: WordReader = (scan, start, end) => {
  const { text } = scan;
  const rule = matchAt(number, text, end);
  const others = rule && matchAt(furtherRules, text, end + rule[0].length);
  const last = rule ? end + rule[0].length + (others?.[0].length ?? 0) : end;
  const of = rule && matchAt(ofRules, text, last);
  if (!rule?.[1] || !of?.[1] || !of[2]) return null;
  const maker = of[1].trim().replace(/\s+/g, ' ');
  const place = maker === 'Federal' ? 'Fed.' : places.find(({ name }) => name === maker)?.abbr;
  const subject = subjects[of[2].replace(/\s+/g, ' ')];
  if (!place || !subject) return null;
  const rules = `${place} R. ${subject}`;
  const more = plain(others?.[0] ?? '').replace(/,? (?:and|or) /g, ', ');
  return core('court_rule', [start, last + of[0].length], {
    normalized: `${rules} ${rule[1]}${more}`,
    fields: { rules, rule: rule[1] },
  });
};
