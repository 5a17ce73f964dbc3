import type { JobKind } from '../../shared/model/job';
import { backUp } from './backup';
import { exportSources } from './export-job';
import { importFiles } from './import-job';
import type { JobWork } from './job';
import { readByMachine } from './ocr';
import { reindex } from './reindex';
import { replaceFile } from './replace-file';
import { restoreBeside } from './restore-job';
import { addSample } from './sample';

/** What each kind of job does. */
export const works: Record<JobKind, JobWork> = {
  import: importFiles,
  export: exportSources,
  ocr: readByMachine,
  backup: backUp,
  restore: restoreBeside,
  reindex,
  demo: addSample,
  replace: replaceFile,
};
