import { Folder, LoaderCircle, Lock, ScanText, ShieldAlert, ShieldCheck, Unplug } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Job, shareDone } from '../../shared/model/job';
import { useHost } from '../client/host-context';
import { hostAway } from '../client/host-web';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { ago, count } from '../parts/words';
import classes from './status-line.module.css';
import { useWindowTitle } from './use-window-title';

/** The line at the foot: which library, what is running, what cannot be searched yet, and when it was last backed up. */
export function StatusLine() {
  const { data: info } = useQuery('library.info', {});
  const { data: jobs } = useQuery('jobs.list', {});
  const { go, dialog } = useNavigate();
  const act = useAct();
  const host = useHost();
  const [reached, setReached] = useState(true);
  useEffect(() => host.onReach(setReached), [host]);
  useWindowTitle(info?.name);
  const running = jobs?.filter((job) => job.state === 'running') ?? [];
  const stopped = jobs?.filter((job) => job.state === 'interrupted') ?? [];
  if (!reached)
    return (
      <footer className={classes.line}>
        <span className={classes.part} data-tone="gone" role="alert">
          <Unplug size={14} aria-hidden />
          {hostAway}
        </span>
      </footer>
    );
  return (
    <footer className={classes.line}>
      <button
        type="button"
        className={classes.part}
        title={info && `${info.folder}: open another library`}
        onClick={() => dialog({ name: 'libraries', how: 'open' })}
      >
        <Folder size={14} aria-hidden />
        <span className="hidden-text">Library: </span>
        {info?.name ?? 'Library'}
      </button>
      {info?.readOnly && (
        <span className={classes.part} data-tone="unchecked">
          <Lock size={14} aria-hidden />
          Read-only
        </span>
      )}
      {running.map((job) => (
        <RunningJob key={job.id} job={job} onOpen={() => go({ view: 'activity', jobId: job.id })} />
      ))}
      {stopped.length > 0 && running.length === 0 && (
        <button type="button" className={classes.part} data-tone="unchecked" onClick={() => go({ view: 'activity' })}>
          {count(stopped.length, 'job was', 'jobs were')} interrupted: take up again
        </button>
      )}
      {info !== undefined && info.files > 0 && info.awaitingOcr === 0 && (
        <span className={classes.part}>
          <ScanText size={14} aria-hidden />
          {info.files === 1 ? 'The one file can be searched' : `All ${count(info.files, 'file')} can be searched`}
        </span>
      )}
      {info !== undefined && info.awaitingOcr > 0 && (
        <span className={classes.pair}>
          <button
            type="button"
            className={classes.part}
            onClick={() => go({ view: 'search', query: 'is:needs-ocr' })}
            title="Show the files whose text cannot be searched yet"
          >
            <ScanText size={14} aria-hidden />
            {info.awaitingOcr.toLocaleString('en-US')} of {count(info.files, 'file')}{' '}
            {info.awaitingOcr === 1 ? 'awaits' : 'await'} OCR
          </button>
          {!running.some(({ kind }) => kind === 'ocr') && (
            <button type="button" className={classes.part} data-tone="act" onClick={() => void act('ocr.start', {})}>
              Read {info.awaitingOcr === 1 ? 'it' : 'them'}
              <span className="hidden-text"> with OCR</span>
            </button>
          )}
        </span>
      )}
      <span className={classes.space} />
      {info && <Backup at={info.lastBackupAt} onOpen={() => dialog({ name: 'settings', part: 'library' })} />}
    </footer>
  );
}

function RunningJob({ job, onOpen }: { job: Job; onOpen: () => void }) {
  const share = Math.round(100 * shareDone(job));
  return (
    <button type="button" className={classes.part} data-running onClick={onOpen}>
      <LoaderCircle size={14} aria-hidden className={classes.turning} />
      <span className={classes.title} title={job.title}>
        {job.title}
      </span>
      <span
        className={classes.track}
        role="progressbar"
        aria-label={job.title}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className={classes.done} style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="tabular">
        {job.finished.toLocaleString('en-US')} of {job.total.toLocaleString('en-US')}
        {job.failed > 0 && `, ${count(job.failed, 'needs', 'need')} attention`}
      </span>
    </button>
  );
}

function Backup({ at, onOpen }: { at: string | null; onOpen: () => void }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <button type="button" className={classes.part} onClick={onOpen}>
      {at ? <ShieldCheck size={14} aria-hidden /> : <ShieldAlert size={14} aria-hidden />}
      {at ? `Backed up ${ago(at, now)}` : 'Not backed up yet'}
    </button>
  );
}
