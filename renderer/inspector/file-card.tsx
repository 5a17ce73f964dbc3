import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck, FileX, Highlighter, Replace, ScanText } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '../../shared/model/job';
import type { Attachment, TextState } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { useJob } from '../client/use-job';
import { useChooseFile } from '../parts/use-choose-file';
import { useMarkedCopy } from '../parts/use-marked-copy';
import { bytes, count } from '../parts/words';
import classes from './files.module.css';

const states: Record<TextState, { words: string; good: boolean }> = {
  full: { words: 'All of its text can be searched', good: true },
  ocr: { words: 'Its text was read by OCR and can be searched', good: true },
  partial: { words: 'Some pages have no text; OCR can read them', good: false },
  none: { words: 'No text yet; OCR can read it', good: false },
  broken: { words: 'Its text is damaged; OCR can read it anew', good: false },
  'not-text': { words: 'Holds no words to search', good: true },
};

/** One file as it came, never altered, with how well its text can be searched and what can be done with it; in the bin, only looked at. */
export function FileCard({ file, sourceId, binned }: { file: Attachment; sourceId: string; binned: boolean }) {
  const { open } = useNavigate();
  const act = useAct();
  const choose = useChooseFile();
  const [jobId, setJobId] = useState<string | null>(null);
  const replacing = useJob(jobId);
  const { words, good } = states[file.textState];
  const replace = async () => {
    const chosen = await choose();
    if (!chosen) return;
    const started = await act('files.replace', { attachmentId: file.id, file: chosen });
    if (started) setJobId(started.jobId);
  };
  const readIt = async () => {
    const started = await act('ocr.start', { sha256: file.sha256 });
    if (started) toast('Reading the pages. You can go on working.');
  };
  return (
    <li className={classes.file}>
      <strong className={classes.name}>{file.name}</strong>
      <span className={classes.facts}>
        {[file.format.toUpperCase(), file.pages > 0 && count(file.pages, 'page'), bytes(file.bytes)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={classes.state} data-good={good}>
        {good ? <CircleCheck size={14} aria-hidden /> : <CircleAlert size={14} aria-hidden />}
        {words}
      </span>
      {file.warnings.map((warning) => (
        <span key={warning} className={classes.state} data-good={false}>
          <CircleAlert size={14} aria-hidden />
          {warning}
        </span>
      ))}
      {file.readAskew && (
        <span className={classes.state} data-good={false}>
          <CircleAlert size={14} aria-hidden />
          Read by machine before its pictures were turned as the file says: words may lie beside them. Read it again.
        </span>
      )}
      <span className={classes.hash} title={`The same number means the same bytes: ${file.sha256}`}>
        SHA-256 <code>{file.sha256}</code>
      </span>
      <span className={classes.actions}>
        <Button size="compact-sm" onClick={() => open(sourceId, { sha256: file.sha256, page: 1 })}>
          Open
        </Button>
        {file.readAskew && !binned && (
          <Button size="compact-sm" leftSection={<ScanText size={14} />} onClick={() => void readIt()}>
            Read again
          </Button>
        )}
        {!good && !file.readAskew && !binned && (
          <Button size="compact-sm" leftSection={<ScanText size={14} />} onClick={() => void readIt()}>
            Read with OCR
          </Button>
        )}
        <SaveMarkedCopy sourceId={sourceId} file={file} />
        {!binned && (
          <>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<Replace size={14} />}
              loading={replacing?.state === 'running'}
              onClick={() => void replace()}
            >
              Replace file…
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<FileX size={14} />}
              onClick={() =>
                void act('files.remove', { attachmentId: file.id }, `Removed ${file.name} from this source`)
              }
            >
              Remove file
            </Button>
          </>
        )}
      </span>
      {replacing && <Replacing job={replacing} />}
    </li>
  );
}

/** Saves a copy of a PDF with its highlights, once there are any. */
function SaveMarkedCopy({ sourceId, file }: { sourceId: string; file: Attachment }) {
  const save = useMarkedCopy(sourceId, file);
  return save ? (
    <Button size="compact-sm" leftSection={<Highlighter size={14} />} onClick={save}>
      Save a copy with highlights…
    </Button>
  ) : null;
}

/** How the replacement goes, and what it did to the quotations once it is done. */
function Replacing({ job }: { job: Job }) {
  if (job.state === 'running')
    return (
      <p className={`${classes.job} ${classes.replacing}`} role="status">
        Reading {job.current ?? 'the new file'}, and looking for the quotations in it…
      </p>
    );
  const bad = job.state !== 'done' || job.failed > 0;
  return (
    <p className={`${classes.job} ${classes.replacing}`} data-bad={bad} role={bad ? 'alert' : 'status'}>
      {job.message ?? 'Stopped. Nothing was changed; take it up again under Activity.'}
      {!bad && ' The file before is kept: Undo brings it back.'}
    </p>
  );
}
