import { Button } from '@mantine/core';
import { FileText, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { KeptBrief } from '../../shared/model/kept-brief';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { CheckAgain, changedSince } from '../parts/check-again';
import { useOpenBrief } from '../parts/use-open-brief';
import { ago, count } from '../parts/words';
import { InlineName } from '../ui/inline-name';
import { Place, PlaceHead } from '../ui/place-head';
import { WaysOutOfTheBin } from '../ui/ways-out-of-the-bin';
import head from './brief-head.module.css';
import classes from './kept-briefs.module.css';
import { KeptMenu } from './kept-menu';
import { summaryOf } from './summary';
import { useKeptBrief } from './use-kept-brief';

/** The briefs kept in the library: how each stood at its last check, and those in the bin. */
export function KeptBriefs({ rows, inBin }: { rows: readonly KeptBrief[]; inBin: number }) {
  const { choose } = useOpenBrief();
  const act = useAct();
  const [bin, setBin] = useState(false);
  const [busy, setBusy] = useState(false);
  const checkAll = async () => {
    setBusy(true);
    await act('briefs.checkAgain', {});
    setBusy(false);
  };
  return (
    <Place
      head={
        <PlaceHead title="Check a brief" count={rows.length > 0 ? `${count(rows.length, 'brief')} kept` : undefined}>
          {rows.length > 0 && (
            <Button leftSection={<RefreshCw size={15} />} loading={busy} onClick={() => void checkAll()}>
              Check all again
            </Button>
          )}
          <Button variant="filled" leftSection={<FileText size={15} />} onClick={choose}>
            Choose a brief…
          </Button>
        </PlaceHead>
      }
    >
      <p className={classes.about}>
        A brief is read, not changed. What you keep stays here as a copy of its file, with the sources, quotations and
        claims that it uses; it is checked against today’s library whenever it is opened.
      </p>
      <section aria-label="Kept briefs">
        <ul className={classes.list}>
          {rows.map((brief) => (
            <KeptRow key={brief.id} brief={brief} />
          ))}
        </ul>
        {rows.length === 0 && <p className={classes.none}>No brief is kept.</p>}
      </section>
      {inBin > 0 && (
        <section aria-label="Briefs in the bin">
          <Button variant="subtle" color="gray" aria-expanded={bin} onClick={() => setBin(!bin)}>
            {bin ? 'Hide what is in the bin' : `${count(inBin, 'brief')} in the bin`}
          </Button>
          {bin && <BinnedBriefs />}
        </section>
      )}
    </Place>
  );
}

function KeptRow({ brief }: { brief: KeptBrief }) {
  const [naming, setNaming] = useState(false);
  const { openKept } = useOpenBrief();
  const { rename } = useKeptBrief();
  const { id, title, name, keptAt, checkedAt, sources, quotations, claims, changed } = brief;
  const now = Date.now();
  const uses = [
    count(sources, 'source'),
    count(quotations, 'quotation of the library', 'quotations of the library'),
    count(claims, 'claim'),
  ];
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        {naming ? (
          <InlineName
            label={`Name of the brief ${title}`}
            name={title}
            onDone={(next) => {
              setNaming(false);
              if (next) rename(brief, next);
            }}
          />
        ) : (
          <button type="button" className={classes.name} onClick={() => openKept(brief)}>
            {title}
          </button>
        )}
        <p className={head.summary}>
          {summaryOf(brief.summary).map(({ words, tone }) => (
            <span key={words} data-tone={tone}>
              {words}
            </span>
          ))}
        </p>
        <p className={classes.facts}>
          Uses {uses.join(', ')}. {name}, kept {ago(keptAt, now)}, checked {ago(checkedAt, now)}.
        </p>
        {changed > 0 && (
          <CheckAgain briefId={id} title={title}>
            {changedSince({ checkedAt, changed })}
          </CheckAgain>
        )}
      </div>
      <KeptMenu kept={brief} label={`More for ${title}`} naming={naming} rename={() => setNaming(true)} />
    </li>
  );
}

function BinnedBriefs() {
  const { data } = useQuery('briefs.list', { bin: true });
  const { restore, purge } = useKeptBrief();
  return (
    <ul className={classes.list}>
      {(data?.rows ?? []).map((brief) => (
        <li key={brief.id} className={classes.row}>
          <div className={classes.words}>
            <span className={classes.name}>{brief.title}</span>
            <p className={classes.facts}>{brief.name}</p>
          </div>
          <WaysOutOfTheBin of={brief.title} onRestore={() => restore(brief)} onPurge={() => purge(brief)} />
        </li>
      ))}
    </ul>
  );
}
