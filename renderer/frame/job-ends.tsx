import { useEffect, useRef } from 'react';
import type { Job } from '../../shared/model/job';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useQuery } from '../client/use-query';
import { useWorkspace } from '../client/workspace';

/** Jobs that go on while the person works on something else; exports and backups say themselves that they are done. */
const told: ReadonlySet<Job['kind']> = new Set(['import', 'demo', 'ocr']);

/** Says what came of a job that ended while it was out of sight. */
export function JobEnds() {
  const { data: jobs } = useQuery('jobs.list', {});
  const workspace = useWorkspace();
  const { go } = useNavigate();
  // Those whose end has been told, or lies before this window: null until the first answer.
  const over = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!jobs) return;
    const before = over.current;
    over.current = new Set(jobs.filter(({ state }) => state !== 'running').map(({ id }) => id));
    if (!before) return;
    for (const { id, kind, state, message } of jobs) {
      // A short job may be over before this window has seen it run.
      const ended = !before.has(id) && (state === 'done' || state === 'failed');
      const { active, place } = workspace.get();
      const inSight = active === 'library' && place.view === 'activity';
      if (ended && told.has(kind) && message && !inSight)
        toast(message, { label: 'Show', run: () => go({ view: 'activity', jobId: id }) }, id);
    }
  }, [jobs, workspace, go]);
  return null;
}
