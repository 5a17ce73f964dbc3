import { modals } from '@mantine/modals';
import { useMemo } from 'react';
import type { KeptBrief } from '../../shared/model/kept-brief';
import { toast, toastFailure } from '../client/toast';
import { useAct } from '../client/use-act';
import { useWorkspace } from '../client/workspace';
import { useChooseBrief } from '../parts/use-choose-brief';
import { useOpenBrief } from '../parts/use-open-brief';

type Named = Pick<KeptBrief, 'id' | 'title'>;

export interface KeptBriefActions {
  /** Keeps the staged brief, and shows it as a kept one. */
  keep: (staged: { token: string; name: string }) => Promise<void>;
  rename: (brief: Named, title: string) => void;
  /** Lets the person choose a newer draft, and puts it in the place of the brief's file. */
  replace: (brief: Named) => Promise<void>;
  bin: (brief: Named) => void;
  restore: (brief: Named) => void;
  /** Asks once, and deletes for good. */
  purge: (brief: Named) => void;
}

/** What can be done with a kept brief, from the list and from its head alike. */
export function useKeptBrief(): KeptBriefActions {
  const act = useAct();
  const workspace = useWorkspace();
  const choose = useChooseBrief();
  const { nowKept, close } = useOpenBrief();
  return useMemo(
    () => ({
      keep: async ({ token, name }) => {
        const kept = await act('briefs.keep', { token, name }, ({ already }) => (already ? null : `Kept “${name}”`));
        if (!kept) return;
        if (kept.already) toast(`This very file is kept already. Nothing was added.`);
        if (workspace.get().brief?.token === token) nowKept(kept.id);
      },
      rename: ({ id }, title) => void act('briefs.rename', { id, title }),
      replace: async ({ id, title }) => {
        const file = await choose().catch(toastFailure);
        if (file) await act('briefs.replaceFile', { id, file }, `“${title}” is the draft ${file.name} now`);
      },
      bin: async ({ id, title }) => {
        const done = await act('briefs.bin', { id }, `Moved “${title}” to the bin of briefs`);
        if (done !== undefined && workspace.get().brief?.keptId === id) close();
      },
      restore: ({ id, title }) => void act('briefs.restore', { id }, `Restored “${title}”`),
      purge: ({ id, title }) =>
        modals.openConfirmModal({
          title: `Delete “${title}” for good?`,
          children:
            'The library’s copy of its file and what was found in it are deleted. This cannot be undone. The file that it came from stays where it is.',
          labels: { confirm: 'Delete for good', cancel: 'Keep in the bin' },
          cancelProps: { 'data-autofocus': true },
          confirmProps: { color: 'red' },
          onConfirm: () =>
            void act('briefs.purge', { id }).then((done) => done !== undefined && toast(`Deleted “${title}”`)),
        }),
    }),
    [act, workspace, choose, nowKept, close],
  );
}
