import type { JobKind } from '../../shared/model/job';
import { backUp } from './backup';
import { exportSources } from './export-job';
import { exportQuotes, isQuoteExport } from './export-quotes';
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
  export: (context, job) => (isQuoteExport(job.payload) ? exportQuotes(context, job) : exportSources(context, job)),
  ocr: readByMachine,
  backup: backUp,
  restore: restoreBeside,
  reindex,
  demo: addSample,
  replace: replaceFile,
};
