import { FileCheck } from 'lucide-react';
import type { BriefOfSource } from '../../shared/model/kept-brief';
import { soundVerdicts } from '../../shared/model/verdict-words';
import { useQuery } from '../client/use-query';
import { CheckAgain, changedSince } from '../parts/check-again';
import { useOpenBrief } from '../parts/use-open-brief';
import { count } from '../parts/words';
import classes from './related.module.css';

/** The kept briefs that cite this source or quote it; nothing where none does. */
export function UsedInBriefs({ sourceId }: { sourceId: string }) {
  const { data } = useQuery('briefs.ofSource', { sourceId }, { keep: false });
  const { openKept } = useOpenBrief();
  if (!data || data.length === 0) return null;
  const name = `Used in ${count(data.length, 'brief')}`;
  return (
    <section aria-label={name}>
      <h3 className={classes.heading}>{name}</h3>
      <ul className={classes.list}>
        {data.map((brief) => (
          <li key={brief.briefId}>
            <div className={classes.line}>
              <button
                type="button"
                onClick={() =>
                  openKept({ id: brief.briefId, title: brief.title }, brief.cited[0] ?? brief.quoted[0]?.place)
                }
              >
                <FileCheck size={15} aria-hidden />
                <span>
                  {brief.title}
                  <small>{howUsed(brief)}</small>
                </span>
              </button>
            </div>
            {brief.changed > 0 && (
              <CheckAgain briefId={brief.briefId} title={brief.title}>
                {changedSince(brief)}
              </CheckAgain>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Cited twice, on pages 3, 7; 2 quotations, 1 not as the source has it" */
function howUsed({ cited, quoted }: BriefOfSource): string {
  const pages = [...new Set(cited.flatMap(({ page }) => page ?? []))];
  const wrong = quoted.filter(({ verdict }) => !soundVerdicts.has(verdict)).length;
  const quotations = new Set(quoted.map(({ quotationId }) => quotationId)).size;
  return [
    cited.length > 0 &&
      `cited ${count(cited.length, 'time')}${pages.length > 0 ? ` on ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}` : ''}`,
    quotations > 0 &&
      `${count(quotations, 'quotation')}${wrong > 0 ? `, ${wrong.toLocaleString('en-US')} to look at` : ''}`,
  ]
    .filter(Boolean)
    .join('; ');
}
