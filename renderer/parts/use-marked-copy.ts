import type { Attachment } from '../../shared/model/library';
import { standsIn } from '../../shared/text/page-boxes';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useSaveJob } from './use-save-job';

/** Saves a copy of a PDF with its highlights as annotations; null where there is nothing to write into one. */
export function useMarkedCopy(sourceId: string, file: Attachment | undefined): (() => void) | null {
  const act = useAct();
  const save = useSaveJob();
  const isPdf = file?.format === 'pdf';
  const { data } = useQuery('quotes.list', isPdf ? { sourceId, fromFile: false, limit: 1000 } : null);
  if (!isPdf || !data?.rows.some((quote) => standsIn(quote, file.sha256))) return null;
  return () =>
    void act('quotes.savePdf', { sourceId, sha256: file.sha256 }).then((started) => started && save(started.jobId));
}
