import { useMemo } from 'react';
import { unwrap } from '../../shared/contract/failure';
import { callOver, useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { toastFailure } from '../client/toast';
import { useWorkspace } from '../client/workspace';
import { browse, type NamedFile, type StagedFile, stageFiles } from './stage-files';

export interface AttachFiles {
  /** Opens the host's dialog, or the browser's where the host has none. */
  choose: (sourceId: string) => void;
  /** Takes what was dropped on a source. */
  attach: (sourceId: string, files: readonly NamedFile[]) => void;
}

/** How files are added to a source that is there already; the inspector's Files say how it goes. */
export function useAttachFiles(): AttachFiles {
  const host = useHost();
  const { select, inspect } = useNavigate();
  const workspace = useWorkspace();
  return useMemo(() => {
    const start = async (sourceId: string, files: readonly StagedFile[]) => {
      if (files.length === 0) return;
      const { jobId } = await callOver(host)('files.add', { sourceId, files: [...files] });
      workspace.set({ attaching: { sourceId, jobId } });
      if (workspace.get().current !== sourceId) select([sourceId], sourceId);
      inspect('files');
    };
    const attach = async (sourceId: string, files: readonly NamedFile[]) => {
      const { staged, refused } = await stageFiles(host, files);
      await start(sourceId, staged);
      if (refused[0]) toastFailure(refused[0]);
    };
    return {
      attach: (sourceId, files) => void attach(sourceId, files).catch(toastFailure),
      choose: (sourceId) => {
        if (host.chooseFiles)
          void host
            .chooseFiles('files')
            .then((reply) => start(sourceId, unwrap(reply)))
            .catch(toastFailure);
        else browse('files', (files) => void attach(sourceId, files).catch(toastFailure));
      },
    };
  }, [host, select, inspect, workspace]);
}
