import { Button, Modal, NativeSelect, Radio, Switch } from '@mantine/core';
import { useState } from 'react';
import type { Scope } from '../../shared/contract/inputs';
import { type ExportFormat, exportFormats } from '../../shared/contract/transfer';
import { usePreference } from '../client/preferences';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useScopeName } from '../parts/use-scope-name';
import classes from './export-dialog.module.css';
import { formatWords } from './export-formats';
import { ExportPreview } from './export-preview';
import { ExportProgress } from './export-progress';

/** Exports sources: in which format and style, what goes in, how far it is, and where it was saved. */
export function ExportDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const name = useScopeName(scope);
  const [preferred] = usePreference('citation.style');
  const [format, setFormat] = useState<ExportFormat>('bundle');
  const [style, setStyle] = useState(preferred);
  const [includeFiles, setIncludeFiles] = useState(true);
  const [jobId, setJobId] = useState<string | null>(null);
  const { data: styles = [] } = useQuery('citations.styles', {});
  // The same question as the preview's: asked once.
  const { data: preview } = useQuery('exports.preview', { scope });
  const act = useAct();
  const start = async () => {
    const started = await act('exports.start', { scope, format, style, includeFiles });
    if (started) setJobId(started.jobId);
  };
  return (
    <Modal opened onClose={onClose} title={`Export: ${name}`} size={760}>
      {jobId ? (
        <ExportProgress jobId={jobId} onClose={onClose} onAgain={() => setJobId(null)} />
      ) : (
        <div className={classes.columns}>
          <Radio.Group label="Format" value={format} onChange={(value) => setFormat(value as ExportFormat)}>
            <div className={classes.formats}>
              {exportFormats.map((id) => (
                <Radio key={id} value={id} label={formatWords[id].label} description={formatWords[id].use} />
              ))}
            </div>
          </Radio.Group>
          <div className={classes.side}>
            {formatWords[format].styled && (
              <NativeSelect
                label="Citation style"
                value={style}
                data={styles.map(({ id, label }) => ({ value: id, label }))}
                onChange={(event) => setStyle(event.currentTarget.value)}
              />
            )}
            {format === 'bundle' && (
              <Switch
                label="With the source files"
                checked={includeFiles}
                onChange={(event) => setIncludeFiles(event.currentTarget.checked)}
              />
            )}
            <ExportPreview scope={scope} withFiles={format === 'bundle' && includeFiles} onLeave={onClose} />
            <div className={classes.foot}>
              <Button onClick={onClose}>Cancel</Button>
              <Button variant="filled" data-autofocus disabled={preview?.sources === 0} onClick={() => void start()}>
                Export
              </Button>
            </div>
          </div>
        </div>
      )}
    </Modal>
  );
}
