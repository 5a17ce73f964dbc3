import { unwrap } from '../../shared/contract/failure';
import { briefReportHtml, briefReportMarkdown } from '../../shared/formats/brief-report';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import { callOver, useHost } from '../client/host-context';
import { toast, toastFailure } from '../client/toast';
import { moment } from '../parts/words';

/** A browser reads a download on its own; until then the report must lie there. */
const downloadMs = 60_000;

/** Saves the check as a document where the person says. */
export function useBriefReport(checked: CheckedBriefFile): (format: 'html' | 'md') => void {
  const host = useHost();
  const save = async (format: 'html' | 'md') => {
    const at = moment(new Date().toISOString());
    const report = format === 'html' ? briefReportHtml(checked, at) : briefReportMarkdown(checked, at);
    const name = `${checked.name.replace(/\.[^.]+$/, '')} - check.${format}`;
    const type = format === 'html' ? 'text/html' : 'text/markdown';
    const { token } = unwrap(await host.stageFile(new File([report], name, { type })));
    const putAway = () => callOver(host)('briefs.putAway', { token }).catch(toastFailure);
    const { saved, where } = unwrap(await host.saveFile(token, name));
    if (host.kind === 'web') setTimeout(putAway, downloadMs);
    else await putAway();
    if (saved) toast(where ? `Saved the report: ${where}` : 'Saved the report');
  };
  return (format) => void save(format).catch(toastFailure);
}
