import { useMemo } from 'react';
import { briefEndings } from '../../shared/contract/briefs';
import { unwrap } from '../../shared/contract/failure';
import { callOver, useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';
import { useWorkspace } from '../client/workspace';
import type { NamedFile, StagedFile } from './stage-files';

export interface OpenBrief {
  /** Opens the host's dialog, or the browser's where the host has none, and checks what is chosen. */
  choose: () => void;
  /** Checks a dropped file. */
  open: (files: readonly NamedFile[]) => void;
  close: () => void;
}

/** How a brief comes in hand from anywhere in the window: staged by the host, shown with its check; one at a time. */
export function useOpenBrief(): OpenBrief {
  const host = useHost();
  const workspace = useWorkspace();
  const { go, brief } = useNavigate();
  return useMemo(() => {
    const putAway = () => {
      const before = workspace.get().brief;
      if (before) callOver(host)('briefs.putAway', { token: before.token }).catch(toastFailure);
    };
    const show = (staged: StagedFile | undefined) => {
      if (!staged) return;
      putAway();
      brief({ ...staged, tab: 'quotes', shown: null });
      go({ view: 'brief' });
    };
    const told = (work: Promise<void>) => void work.catch(toastFailure);
    const stage = async ([first, ...more]: readonly NamedFile[]) => {
      if (!first) return;
      if (more.length > 0) toast(`One brief at a time: this is “${first.name}”.`);
      const { token } = unwrap(await host.stageFile(first.file));
      show({ token, name: first.file.name });
    };
    return {
      open: (files) => told(stage(files)),
      choose: () => {
        if (host.chooseFiles) told(host.chooseFiles('brief').then((reply) => show(unwrap(reply)[0])));
        else browse((file) => told(stage([{ file, name: file.name }])));
      },
      close: () => {
        putAway();
        brief(null);
      },
    };
  }, [host, workspace, go, brief]);
}

/** The browser's own file dialog. */
function browse(then: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = briefEndings.map((ending) => `.${ending}`).join(',');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) then(file);
  });
  input.click();
}
