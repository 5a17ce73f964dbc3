import type { InputOf } from '../../shared/contract/contract';
import type { ClaimReportKind } from '../../shared/model/claim';
import { useAct } from '../client/use-act';
import { FormatMenu } from '../parts/format-menu';
import { useSaveJob } from '../parts/use-save-job';

const what: Record<ClaimReportKind, string> = {
  claims: 'Claims with their evidence',
  timeline: 'The timeline of the evidence',
  matrix: 'The matrix of claims and sources',
};

const formats: { format: InputOf<'claims.export'>['format']; label: string }[] = [
  { format: 'docx', label: 'Word document (.docx)' },
  { format: 'html', label: 'Web page (.html)' },
  { format: 'md', label: 'Markdown (.md)' },
  { format: 'csv', label: 'Spreadsheet (.csv)' },
];

/** Saves what is on the screen - claims, timeline or matrix, narrowed as it is - where the person says. */
export function ExportClaimsMenu({
  report,
  filter,
  narrow,
}: {
  report: ClaimReportKind;
  filter: InputOf<'claims.export'>['filter'];
  narrow: boolean;
}) {
  const act = useAct();
  const save = useSaveJob();
  const start = async (format: InputOf<'claims.export'>['format']) => {
    const started = await act('claims.export', { report, format, filter });
    if (started) save(started.jobId);
  };
  return (
    <FormatMenu
      label={narrow ? 'Export these' : 'Export'}
      title={what[report]}
      formats={formats}
      save={(format) => void start(format)}
    />
  );
}
