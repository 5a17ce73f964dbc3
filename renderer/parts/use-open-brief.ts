import { useMemo } from 'react';
import { unwrap } from '../../shared/contract/failure';
import type { BriefWords } from '../../shared/model/checked-brief';
import { callOver, useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';
import { useWorkspace } from '../client/workspace';
import type { NamedFile, StagedFile } from './stage-files';
import { useChooseBrief } from './use-choose-brief';

export interface OpenBrief {
  /** Opens the host's dialog, or the browser's where the host has none, and checks what is chosen. */
  choose: () => void;
  /** Checks a dropped file. */
  open: (files: readonly NamedFile[]) => void;
  close: () => void;
  /** Shows a kept brief with today's check, at a place of its text if one is given. */
  openKept: (kept: { id: string; title: string }, at?: BriefWords) => void;
  /** The staged brief in hand is kept by now, under this id. */
  nowKept: (id: string) => void;
}

/** How a brief comes in hand from anywhere in the window: staged by the host, shown with its check; one at a time. */
export function useOpenBrief(): OpenBrief {
  const host = useHost();
  const workspace = useWorkspace();
  const { go, brief } = useNavigate();
  const choose = useChooseBrief();
  return useMemo(() => {
    const putAway = () => {
      const before = workspace.get().brief;
      if (before?.token) callOver(host)('briefs.putAway', { token: before.token }).catch(toastFailure);
    };
    const show = (staged: StagedFile | null) => {
      if (!staged) return;
      putAway();
      brief({ ...staged, keptId: null, tab: 'quotes', shown: null });
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
      choose: () => told(choose().then(show)),
      close: () => {
        putAway();
        brief(null);
      },
      openKept: ({ id, title }, at) => {
        putAway();
        const tab = workspace.get().brief?.keptId === id ? {} : ({ tab: 'quotes' } as const);
        brief({ ...tab, token: null, keptId: id, name: title, shown: at ? `at-${at.start}-${at.end}` : null });
        go({ view: 'brief' });
      },
      nowKept: (id) => brief({ token: null, keptId: id }),
    };
  }, [host, workspace, go, brief, choose]);
}
