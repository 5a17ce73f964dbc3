import type { ReactNode } from 'react';
import type { InputOf } from '../../shared/contract/contract';
import type { QuoteExportFormat } from '../../shared/contract/quotes';
import { usePreference } from '../client/preferences';
import { useAct } from '../client/use-act';
import { FormatMenu } from './format-menu';
import { useSaveJob } from './use-save-job';

const formats: { format: QuoteExportFormat; label: string }[] = [
  { format: 'docx', label: 'Word document (.docx)' },
  { format: 'md', label: 'Markdown (.md)' },
  { format: 'json-ld', label: 'W3C Web Annotations (.jsonld)' },
];

/** Saves the quotations of a filter, each with its citation and pinpoint. `more` adds lines below the formats. */
export function ExportQuotesMenu({
  filter,
  label,
  disabled,
  more,
}: {
  filter: InputOf<'quotes.export'>['filter'];
  label: string;
  disabled?: boolean;
  more?: ReactNode;
}) {
  const act = useAct();
  const save = useSaveJob();
  const [style] = usePreference('citation.style');
  const start = async (format: QuoteExportFormat) => {
    const started = await act('quotes.export', { filter, format, style });
    if (started) save(started.jobId);
  };
  return (
    <FormatMenu label={label} formats={formats} disabled={disabled} save={(format) => void start(format)}>
      {more}
    </FormatMenu>
  );
}
