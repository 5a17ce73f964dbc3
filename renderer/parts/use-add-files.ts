import { useMemo } from 'react';
import { unwrap } from '../../shared/contract/failure';
import type { Host } from '../../shared/contract/host';
import { callOver, useHost } from '../client/host-context';
import { type Navigate, useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';
import { useWorkspace } from '../client/workspace';
import { browse, type NamedFile, type StagedFile, stageFiles } from './stage-files';
import { count } from './words';

export interface AddFiles {
  /** Opens the host's dialog, or the browser's where the host has none. */
  chooseFiles: (what: 'files' | 'folder') => void;
  /** Takes what was dropped or pasted. */
  addFiles: (files: readonly NamedFile[]) => void;
  /** Starts the import of files that the host has staged already. */
  addStaged: (files: readonly StagedFile[]) => void;
}

/** Tables say so by their names alone; what their columns hold is asked before they are imported. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

/** Says that a job of this many files has begun; what comes of it is said in the same place (`JobEnds`). */
export function sayAdding(jobId: string, files: number, show: () => void): void {
  toast(`Adding ${count(files, 'file')}`, { label: 'Show', run: show }, jobId);
}

/** How files get into the library from anywhere in the window: staged by the host, then imported as one job. */
export function useAddFiles(): AddFiles {
  const host = useHost();
  const navigate = useNavigate();
  const workspace = useWorkspace();
  return useMemo(() => {
    const here = () => {
      const { place } = workspace.get();
      return place.view === 'list' && 'collection' in place.scope ? place.scope.collection : undefined;
    };
    return addingFiles(host, navigate, here);
  }, [host, navigate, workspace]);
}

function addingFiles(host: Host, { go, dialog }: Navigate, collection: () => string | undefined): AddFiles {
  const start = async (files: readonly StagedFile[]) => {
    if (files.length === 0) return;
    const collectionId = collection();
    if (files.some(({ name }) => isTableName(name))) {
      dialog({ name: 'tables', files, collectionId });
      return;
    }
    const { jobId } = await callOver(host)('imports.start', { files: [...files], collectionId });
    sayAdding(jobId, files.length, () => go({ view: 'activity', jobId }));
  };
  const stage = async (files: readonly NamedFile[]) => {
    const { staged, refused } = await stageFiles(host, files);
    await start(staged);
    if (refused[0]) toastFailure(refused[0]);
  };
  const told = (work: Promise<void>) => void work.catch(toastFailure);
  return {
    addFiles: (files) => told(stage(files)),
    addStaged: (files) => told(start(files)),
    chooseFiles: (what) => {
      if (host.chooseFiles) told(host.chooseFiles(what).then((reply) => start(unwrap(reply))));
      else browse(what, (files) => told(stage(files)));
    },
  };
}
