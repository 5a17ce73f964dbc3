import { Failure } from '../../shared/contract/failure';
import type { JobKind } from '../../shared/model/job';
import { importFiles } from './import-job';
import type { JobWork } from './job';

const pending: JobWork = async () => {
  throw new Failure('unsupported', 'This work is not built yet.');
};

/** What each kind of job does. */
export const works: Record<JobKind, JobWork> = {
  import: importFiles,
  export: pending,
  ocr: pending,
  backup: pending,
  reindex: pending,
  demo: pending,
};
