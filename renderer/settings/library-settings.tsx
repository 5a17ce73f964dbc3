import { Button } from '@mantine/core';
import { Archive, FolderOpen, FolderPlus, HeartPulse, RefreshCw, ScanText } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count, moment } from '../parts/words';
import classes from './settings.module.css';

/** What the library is and where it lives; backing it up, checking it, and rebuilding what is derived. */
export function LibrarySettings({ onLeave }: { onLeave: () => void }) {
  const { data: info } = useQuery('library.info', {});
  const [checked, setChecked] = useState<OutputOf<'library.check'> | null>(null);
  const { go, dialog } = useNavigate();
  const act = useAct();
  const start = async (name: 'library.backup' | 'library.reindex' | 'ocr.start') => {
    const started = await act(name, {});
    if (!started) return;
    go({ view: 'activity', jobId: started.jobId });
    onLeave();
  };
  const check = async () => setChecked((await act('library.check', {})) ?? null);
  if (!info) return null;
  return (
    <>
      <dl className={classes.facts}>
        <dt>Library</dt>
        <dd>{info.name}</dd>
        <dt>Folder</dt>
        <dd className={classes.path}>{info.folder}</dd>
        <dt>Holds</dt>
        <dd>
          {count(info.sources, 'source')}, {count(info.files, 'file')}, {count(info.pages, 'page')} of text
        </dd>
        <dt>Last backup</dt>
        <dd>{info.lastBackupAt ? moment(info.lastBackupAt) : 'Never'}</dd>
        <dt>Version</dt>
        <dd>Casebench {info.version}</dd>
      </dl>
      <div className={classes.actions}>
        <Task
          icon={<Archive size={15} />}
          label="Back up…"
          words="One file with everything in it, to keep elsewhere."
          run={() => void start('library.backup')}
        />
        <Task
          icon={<HeartPulse size={15} />}
          label="Check the library"
          words="Compares every record and every file with its checksum."
          run={() => void check()}
        />
        <Task
          icon={<RefreshCw size={15} />}
          label="Rebuild the search index"
          words="Safe at any time; needed only after a check says so."
          run={() => void start('library.reindex')}
        />
        <Task
          icon={<ScanText size={15} />}
          label="Read files with OCR"
          words={
            info.awaitingOcr > 0
              ? `${count(info.awaitingOcr, 'file')} cannot be searched yet.`
              : 'Every file with text can be searched.'
          }
          off={info.awaitingOcr === 0}
          run={() => void start('ocr.start')}
        />
        <Task
          icon={<FolderOpen size={15} />}
          label="Open another…"
          words="A library lies in one folder; another takes the place of this one."
          run={() => dialog({ name: 'libraries', how: 'open' })}
        />
        <Task
          icon={<FolderPlus size={15} />}
          label="New library…"
          words="For work that has nothing to do with this."
          run={() => dialog({ name: 'libraries', how: 'new' })}
        />
      </div>
      {checked && (
        <div className={classes.checked} data-ok={checked.ok} role="status">
          {checked.ok
            ? 'The library is whole: nothing is missing or damaged.'
            : `${count(checked.problems.length, 'problem')} found:`}
          {!checked.ok && (
            <ul>
              {checked.problems.slice(0, 50).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          {checked.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
}

function Task({
  icon,
  label,
  words,
  off = false,
  run,
}: {
  icon: React.ReactNode;
  label: string;
  words: string;
  off?: boolean;
  run: () => void;
}) {
  return (
    <div className={classes.task}>
      <Button leftSection={icon} disabled={off} onClick={run}>
        {label}
      </Button>
      <span>{words}</span>
    </div>
  );
}
