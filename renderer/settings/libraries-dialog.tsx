import { Button, Modal, TextInput } from '@mantine/core';
import { Folder, FolderOpen, FolderPlus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { LibraryAsk, RecentLibrary } from '../../shared/contract/libraries';
import { useHost } from '../client/host-context';
import { useRecentLibraries } from '../client/use-open-library';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import classes from './libraries-dialog.module.css';

const words = {
  open: { title: 'Open a library', folder: 'Another folder', do: 'Open' },
  new: { title: 'New library', folder: 'Its folder', do: 'Make the library' },
};

/** Opens another library in the place of this one, or makes a new one: one that was open lately, or any folder. */
export function LibrariesDialog({ how: first, onClose }: { how: 'open' | 'new'; onClose: () => void }) {
  const host = useHost();
  const recent = useRecentLibraries();
  const { data: jobs } = useQuery('jobs.list', {});
  const [how, setHow] = useState(first);
  const [folder, setFolder] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const running = jobs?.filter(({ state }) => state === 'running').length ?? 0;
  const typed = host.kind === 'web';
  const formId = useId();

  /** A library that is open reloads the window: until then the dialog stays, and says that it is at work. */
  const open = async (ask: LibraryAsk, what: string) => {
    setBusy(what);
    setFailure(null);
    const reply = await host.openLibrary(ask);
    if (reply.ok && reply.value) return;
    setBusy(null);
    if (!reply.ok) setFailure(reply.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (folder.trim()) void open({ how, folder }, 'folder');
  };
  const change = () => {
    setHow(how === 'open' ? 'new' : 'open');
    setFailure(null);
  };
  const others = recent.filter((library) => !library.open);
  const { title, folder: label, do: verb } = words[how];
  return (
    <Modal opened onClose={onClose} title={title} size={600}>
      <div className={classes.dialog}>
        {how === 'open' && others.length > 0 && (
          <section aria-labelledby="recent-libraries">
            <h3 id="recent-libraries" className={classes.heading}>
              Open lately
            </h3>
            <ul className={classes.list}>
              {others.map((library) => (
                <Recent
                  key={library.id}
                  library={library}
                  busy={busy === library.id}
                  off={busy !== null}
                  run={() => void open({ how: 'recent', id: library.id }, library.id)}
                />
              ))}
            </ul>
          </section>
        )}
        {how === 'new' && (
          <p className={classes.words}>
            A library is a folder: its records, its files and its backups stay in it. Choose an empty folder, or one
            that is not there yet.
          </p>
        )}
        {typed && (
          <form id={formId} onSubmit={submit}>
            <TextInput
              label={label}
              description={
                how === 'open'
                  ? 'The whole path of the library’s folder on this computer'
                  : 'Its whole path on this computer; the folder it lies in must be there'
              }
              placeholder={how === 'open' ? '~/Documents/Casebench' : '~/Documents/New library'}
              value={folder}
              onChange={(event) => setFolder(event.currentTarget.value)}
              spellCheck={false}
              autoComplete="off"
              data-autofocus
            />
          </form>
        )}
        {failure && (
          <p className={classes.failure} role="alert">
            {failure}
          </p>
        )}
        {running > 0 && (
          <p className={classes.words}>
            {count(running, 'job is', 'jobs are')} running here. What is done stays; the rest can be taken up when this
            library is opened again.
          </p>
        )}
        <div className={classes.foot}>
          <Button variant="subtle" onClick={change}>
            {how === 'open' ? 'New library…' : 'Open one that is there…'}
          </Button>
          <span className={classes.space} />
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="filled"
            leftSection={how === 'open' ? <FolderOpen size={15} /> : <FolderPlus size={15} />}
            loading={busy === 'folder'}
            disabled={(typed && folder.trim() === '') || (busy !== null && busy !== 'folder')}
            data-autofocus={!typed || undefined}
            {...(typed ? { type: 'submit', form: formId } : { onClick: () => void open({ how }, 'folder') })}
          >
            {typed ? verb : 'Choose a folder…'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Recent({
  library: { name, folder, there },
  busy,
  off,
  run,
}: {
  library: RecentLibrary;
  busy: boolean;
  off: boolean;
  run: () => void;
}) {
  return (
    <li>
      <button type="button" className={classes.recent} disabled={!there || off} aria-busy={busy} onClick={run}>
        <Folder size={18} strokeWidth={1.6} aria-hidden />
        <span className={classes.name}>{name}</span>
        <span className={classes.where}>{there ? folder : `${folder} (not there now)`}</span>
      </button>
    </li>
  );
}
