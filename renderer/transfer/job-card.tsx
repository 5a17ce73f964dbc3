import { Button } from '@mantine/core';
import { ChevronRight, CircleAlert, CircleCheck, CirclePause, CircleX, LoaderCircle, Save } from 'lucide-react';
import { useState } from 'react';
import { type Job, type JobState, shareDone } from '../../shared/model/job';
import { useAct } from '../client/use-act';
import { ago, bytes } from '../parts/words';
import classes from './job-card.module.css';
import { jobWords, pace } from './job-words';
import { Outcomes } from './outcomes';
import { useSaveResult } from './use-save-result';

const icons = {
  running: LoaderCircle,
  done: CircleCheck,
  cancelled: CircleX,
  interrupted: CirclePause,
  failed: CircleAlert,
} satisfies Record<JobState, unknown>;

/** One job: how far it is, what came of it file by file, and what can be done about it. */
export function JobCard({ job, unfolded }: { job: Job; unfolded: boolean }) {
  const [open, setOpen] = useState(unfolded);
  const act = useAct();
  const saveResult = useSaveResult();
  const Icon = icons[job.state];
  const share = 100 * shareDone(job);
  const files = ['import', 'demo', 'replace', 'attach'].includes(job.kind);
  const left = pace(job, Date.now());
  return (
    <li className={classes.job} data-state={job.state}>
      <div className={classes.head}>
        <span className={classes.icon} data-warn={job.failed > 0}>
          <Icon size={18} aria-hidden />
        </span>
        <div className={classes.words}>
          <h2 className={classes.title}>{job.title}</h2>
          <p className={classes.facts}>
            {jobWords(job)}
            {job.total > 0 && (
              <>
                {' · '}
                {job.finished.toLocaleString('en-US')} of {job.total.toLocaleString('en-US')}
              </>
            )}
            {job.result && ` · ${job.result.name}`}
            {left && ` · ${left}`} · started {ago(job.startedAt, Date.now())}
          </p>
        </div>
        <div className={classes.actions}>
          {job.result && (
            <Button variant="filled" leftSection={<Save size={15} />} onClick={() => saveResult(job)}>
              Save {bytes(job.result.bytes)}
            </Button>
          )}
          {job.state === 'running' && <Button onClick={() => void act('jobs.cancel', { id: job.id })}>Cancel</Button>}
          {(job.state === 'interrupted' || job.state === 'cancelled') && (
            <Button onClick={() => void act('jobs.resume', { id: job.id })}>Take up again</Button>
          )}
          {job.state === 'done' && job.failed > 0 && (
            <Button onClick={() => void act('jobs.retry', { id: job.id })}>
              Try {job.kind === 'import' ? 'those not added' : 'the failed ones'} again
            </Button>
          )}
          {job.state !== 'running' && (
            <Button variant="subtle" color="gray" onClick={() => void act('jobs.dismiss', { id: job.id })}>
              Dismiss
            </Button>
          )}
        </div>
      </div>
      {job.state === 'running' && (
        <div
          className={classes.track}
          role="progressbar"
          aria-label={job.title}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share)}
        >
          <span style={{ inlineSize: `${share}%` }} />
        </div>
      )}
      {job.current && job.state === 'running' && <p className={classes.current}>{job.current}</p>}
      {job.message && <p className={classes.message}>{job.message}</p>}
      {job.warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          {warning}
        </p>
      ))}
      {files && (
        <button type="button" className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight size={14} aria-hidden />
          What became of each file
        </button>
      )}
      {files && open && <Outcomes job={job} />}
    </li>
  );
}
