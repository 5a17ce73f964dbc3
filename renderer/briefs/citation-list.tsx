import { CircleAlert, Lightbulb } from 'lucide-react';
import type { BriefFinding } from '../../shared/model/checked-brief';
import { count } from '../parts/words';
import inBrief from '../parts/words-in-brief.module.css';
import classes from './brief-findings.module.css';
import { findingId } from './brief-marks';
import { FindingGroups } from './finding-groups';
import { ruleName } from './rule-words';

/** What the rules have against the citations of a brief, errors before advice, each with its reason. */
export function CitationList({
  findings,
  cited,
  shown,
  show,
}: {
  findings: readonly BriefFinding[];
  cited: number;
  shown: string | null;
  show: (id: string) => void;
}) {
  const all = findings.map((finding, i) => ({ finding, id: findingId(i) }));
  const groups = [
    { title: 'Errors', of: all.filter(({ finding }) => finding.severity === 'error') },
    { title: 'Advice', of: all.filter(({ finding }) => finding.severity === 'advice') },
  ];
  const none =
    cited === 0
      ? 'No citations were found in this brief.'
      : `Nothing is wrong with ${count(cited, 'citation')} as far as rules and tables can tell.`;
  return (
    <FindingGroups
      groups={groups}
      none={none}
      item={({ finding, id }) => (
        <li key={id} className={classes.item} aria-current={id === shown}>
          <p className={classes.rule} data-severity={finding.severity}>
            {finding.severity === 'error' ? <CircleAlert size={15} aria-hidden /> : <Lightbulb size={15} aria-hidden />}
            {ruleName(finding.rule)}
          </p>
          {finding.text && (
            <button type="button" className={inBrief.words} onClick={() => show(id)}>
              {finding.text}
            </button>
          )}
          <p className={classes.message}>{finding.message}</p>
        </li>
      )}
    />
  );
}
