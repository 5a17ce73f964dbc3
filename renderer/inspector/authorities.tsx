import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SourceAuthorities } from '../../shared/contract/authorities';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import classes from './authorities.module.css';
import related from './related.module.css';

const shownFirst = 25;
const shownPages = 8;

/** What this source's files cite, page by page, and which sources of the library cite it. */
export function Authorities({ sourceId }: { sourceId: string }) {
  const { data, error } = useQuery('authorities.ofSource', { id: sourceId }, { keep: false });
  const [all, setAll] = useState(false);
  const { open } = useNavigate();
  if (error && !data) return <p className={classes.note}>{failureMessage(error)}</p>;
  if (!data) return null;
  const shown = all ? data.cites : data.cites.slice(0, shownFirst);
  return (
    <div className={classes.authorities}>
      {data.cites.length > 0 && (
        <section aria-label="Found in its text">
          {/* Not "Cites": that is what a person said, and stands above. */}
          <h3 className={related.heading}>
            Authorities found in its text{' '}
            <span className={related.count}>{data.cites.length.toLocaleString('en-US')}</span>
          </h3>
          <ul className={related.list}>
            {shown.map((cite) => (
              <Cite key={`${cite.sha256}-${cite.key}`} sourceId={sourceId} cite={cite} />
            ))}
          </ul>
          {shown.length < data.cites.length && (
            <Button variant="subtle" onClick={() => setAll(true)}>
              Show all {data.cites.length.toLocaleString('en-US')}
            </Button>
          )}
        </section>
      )}
      {data.citedBy.length > 0 && (
        <section aria-label="Sources whose text cites it">
          <h3 className={related.heading}>
            Sources whose text cites it{' '}
            <span className={related.count}>{data.citedBy.length.toLocaleString('en-US')}</span>
          </h3>
          <ul className={related.list}>
            {data.citedBy.map((by) => (
              <li key={by.sourceId} className={classes.cite}>
                <div className={classes.head}>
                  <button type="button" className={classes.label} onClick={() => open(by.sourceId)}>
                    {by.title}
                  </button>
                  <span className={classes.times}>{count(by.count, 'time')}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!data.complete && <p className={classes.note}>Files are still being read for citations; more may follow.</p>}
    </div>
  );
}

function Cite({ sourceId, cite }: { sourceId: string; cite: SourceAuthorities['cites'][number] }) {
  const { open } = useNavigate();
  const act = useAct();
  const { sourceId: known, sha256 } = cite;
  const more = cite.pages.length - shownPages;
  return (
    <li className={classes.cite}>
      <div className={classes.head}>
        {known ? (
          <button
            type="button"
            className={classes.label}
            title={`In the library: ${cite.sourceTitle ?? cite.label}`}
            onClick={() => open(known)}
          >
            {cite.label}
          </button>
        ) : (
          <span className={classes.label}>{cite.label}</span>
        )}
        {!known && (
          <Button
            size="compact-xs"
            leftSection={<Plus size={13} />}
            aria-label={`Add ${cite.label} to the library`}
            onClick={() => void act('authorities.add', { key: cite.key }, `Added “${cite.label}”`)}
          >
            Add
          </Button>
        )}
      </div>
      <div className={classes.pages}>
        <span>{count(cite.count, 'time')}, p.</span>
        {cite.pages.slice(0, shownPages).map(({ page, label }) => (
          <button
            type="button"
            key={page}
            aria-label={`Open at page ${label ?? page}, where ${cite.label} is cited`}
            onClick={() => open(sourceId, { sha256, page, words: [cite.label] })}
          >
            {label ?? page}
          </button>
        ))}
        {more > 0 && <span>and {count(more, 'more page')}</span>}
      </div>
    </li>
  );
}
