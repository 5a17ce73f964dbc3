import type { JobKind } from '../../shared/model/job';
import { attachFiles } from './attach-files';
import { backUp } from './backup';
import { exportClaims, isClaimsExport } from './export-claims';
import { exportSources } from './export-job';
import { exportQuotes, isQuoteExport } from './export-quotes';
import { importFiles } from './import-job';
import type { JobWork } from './job';
import { isMarkedCopy, saveMarkedCopy } from './marked-copy';
import { readByMachine } from './ocr';
import { reindex } from './reindex';
import { replaceFile } from './replace-file';
import { restoreBeside } from './restore-job';
import { addSample } from './sample';

/** Sources, their quotations, claims, or a file with its highlights. */
const exportAny: JobWork = (context, job) => {
  if (isQuoteExport(job.payload)) return exportQuotes(context, job);
  if (isClaimsExport(job.payload)) return exportClaims(context, job);
  return isMarkedCopy(job.payload) ? saveMarkedCopy(context, job) : exportSources(context, job);
};

/** What each kind of job does. */
export const works: Record<JobKind, JobWork> = {
  import: importFiles,
  export: exportAny,
  ocr: readByMachine,
  backup: backUp,
  restore: restoreBeside,
  reindex,
  demo: addSample,
  replace: replaceFile,
  attach: attachFiles,
};
