import type { ClaimPart, ClaimUse } from '../../shared/model/kept-brief';
import classes from './claim-uses.module.css';
import { Verdict } from './verdict';
import inBrief from './words-in-brief.module.css';

/** The places where a brief uses a claim: by what, how its words stand there, and the words, which show themselves in the brief. */
export function ClaimUses({
  uses,
  parts,
  current = -1,
  title,
  show,
}: {
  uses: readonly ClaimUse[];
  /** What each part of a claim is called here. */
  parts: Record<ClaimPart, string>;
  /** The place that is shown in the brief. */
  current?: number;
  title?: string;
  show: (index: number) => void;
}) {
  return (
    <ul className={classes.uses}>
      {[...uses.entries()].map(([index, { part, verdict, note, place }]) => (
        <li key={index} aria-current={index === current}>
          <p className={classes.how}>
            {parts[part]}
            <Verdict verdict={verdict} />
            {place.page && <span>page {place.page}</span>}
          </p>
          <button type="button" className={inBrief.words} title={title} onClick={() => show(index)}>
            {place.words}
          </button>
          {note && <p className={classes.note}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
