import { Button } from '@mantine/core';
import { FilePlus, FileText } from 'lucide-react';
import type { Job } from '../../shared/model/job';
import type { SourceDetail } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { useJob } from '../client/use-job';
import { useWorkspaceView } from '../client/workspace';
import { useAttachFiles } from '../parts/use-attach-files';
import { Empty } from '../ui/empty';
import { FileCard } from './file-card';
import classes from './files.module.css';

/** The source's files as they came, never altered; more can be added by the button or by dropping them here. */
export function Files({ source }: { source: SourceDetail }) {
  const { choose } = useAttachFiles();
  const attaching = useWorkspaceView((now) => now.attaching);
  const job = useJob(attaching?.sourceId === source.id ? attaching.jobId : null);
  const add = (
    <Button leftSection={<FilePlus size={15} />} loading={job?.state === 'running'} onClick={() => choose(source.id)}>
      Add file…
    </Button>
  );
  if (source.files.length === 0)
    return (
      <>
        <Empty icon={<FileText size={24} />} title="No file">
          <p>
            This source is cataloged without a document.{' '}
            {source.binnedAt === null ? 'Choose its file, or drop it here.' : 'Restore it to add one.'}
          </p>
          {source.binnedAt === null && add}
        </Empty>
        {job && <Attaching job={job} />}
      </>
    );
  return (
    <>
      <ul className={classes.files}>
        {source.files.map((file) => (
          <FileCard key={file.id} file={file} sourceId={source.id} binned={source.binnedAt !== null} />
        ))}
      </ul>
      {job && <Attaching job={job} />}
      {source.binnedAt === null && (
        <div className={classes.add}>
          {add}
          <span>Or drop a file here.</span>
        </div>
      )}
    </>
  );
}

/** How adding goes, and what came of it. */
function Attaching({ job }: { job: Job }) {
  const act = useAct();
  if (job.state === 'running')
    return (
      <p className={`${classes.job} ${classes.attaching}`} role="status">
        Reading {job.current ?? 'the file'}…
      </p>
    );
  const bad = job.state !== 'done' || job.failed > 0;
  return (
    <p className={`${classes.job} ${classes.attaching}`} data-bad={bad} role={bad ? 'alert' : 'status'}>
      {job.message ?? 'Stopped. What was added before stays; take it up again under Activity.'}{' '}
      {job.state === 'done' && job.failed > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => void act('jobs.retry', { id: job.id })}>
          Try again
        </Button>
      )}
    </p>
  );
}
