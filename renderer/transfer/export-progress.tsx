import { Button, Progress } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { unwrap } from '../../shared/contract/failure';
import { shareDone } from '../../shared/model/job';
import { useHost } from '../client/host-context';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { bytes } from '../parts/words';
import classes from './export-dialog.module.css';

/** An export under way: how far, then where it was saved. Closing the dialog does not stop it. */
export function ExportProgress({
  jobId,
  onClose,
  onAgain,
}: {
  jobId: string;
  onClose: () => void;
  onAgain: () => void;
}) {
  const host = useHost();
  const act = useAct();
  const { data: job } = useQuery('jobs.get', { id: jobId });
  const [saved, setSaved] = useState<string | null>(null);
  const offered = useRef(false);
  const result = job?.result ?? null;
  const save = async () => {
    if (!result) return;
    try {
      const { saved, where } = unwrap(await host.saveFile(result.token, result.name));
      setSaved(saved ? (where ? `Saved to ${where}.` : 'Saved to your downloads.') : 'Not saved yet.');
    } catch (error) {
      setSaved(failureMessage(error));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: offered once, when the file is there
  useEffect(() => {
    if (!result || offered.current) return;
    offered.current = true;
    void save();
  }, [result]);

  if (!job) return <p className={classes.counts}>Starting…</p>;
  const share = 100 * shareDone(job);
  return (
    <div className={classes.progress}>
      {job.state === 'running' && (
        <>
          <p className={classes.counts} aria-live="polite">
            {job.finished.toLocaleString('en-US')} of {job.total.toLocaleString('en-US')}
            {job.current && `: ${job.current}`}
          </p>
          <Progress value={share} aria-label="Progress of the export" size="sm" />
        </>
      )}
      {result && (
        <p className={classes.good} role="status">
          <CircleCheck size={15} aria-hidden />
          {result.name}, {bytes(result.bytes)}. {saved}
        </p>
      )}
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <p className={classes.warn} role="alert">
          <CircleAlert size={15} aria-hidden />
          {job.message ?? 'The export was stopped. Nothing was written.'}
        </p>
      )}
      {job.warnings.map((warning) => (
        <p key={warning} className={classes.warn}>
          <CircleAlert size={15} aria-hidden />
          {warning}
        </p>
      ))}
      <div className={classes.foot}>
        {job.state === 'running' && <Button onClick={() => void act('jobs.cancel', { id: job.id })}>Cancel</Button>}
        {job.state !== 'running' && <Button onClick={onAgain}>Export something else</Button>}
        {result && <Button onClick={() => void save()}>Save again…</Button>}
        <Button variant="filled" onClick={onClose}>
          {job.state === 'running' ? 'Go on working' : 'Close'}
        </Button>
      </div>
    </div>
  );
}
