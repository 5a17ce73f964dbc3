import { ListTodo } from 'lucide-react';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Place, PlaceHead } from '../ui/place-head';
import classes from './activity.module.css';
import { JobCard } from './job-card';

/** All long work, the latest first: imports, exports, OCR, backups, with what became of every file. */
export function Activity({ jobId }: { jobId?: string }) {
  const { data: jobs, error, reload } = useQuery('jobs.list', {});
  if (error && !jobs) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!jobs) return <Bones rows={6} />;
  return (
    <Place head={<PlaceHead title="Activity" />}>
      {jobs.length === 0 && (
        <Empty icon={<ListTodo size={24} />} title="Nothing has run yet">
          <p>Imports, exports, OCR and backups show here, with one line for every file that they touched.</p>
        </Empty>
      )}
      <ul className={classes.jobs}>
        {jobs.map((job, index) => (
          <JobCard key={job.id} job={job} unfolded={jobId ? job.id === jobId : index === 0} />
        ))}
      </ul>
    </Place>
  );
}
