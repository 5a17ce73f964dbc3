import type { ReactNode } from 'react';
import { useAct } from '../client/use-act';
import { useWorkspace, useWorkspaceView } from '../client/workspace';
import { PlacingBar } from './placing-bar';
import type { ReaderKeys } from './use-reader-keys';
import type { DocumentSelection } from './use-selection';
import type { Taking } from './use-taking';

export interface Placing {
  keys: ReaderKeys;
  bar: ReactNode;
}

/** Points a quotation to the words that are selected, while one of this source waits for it. */
export function usePlacing({
  sourceId,
  active,
  selection,
  taking,
}: {
  sourceId: string | null;
  active: boolean;
  selection: DocumentSelection;
  taking: Taking;
}): Placing {
  const workspace = useWorkspace();
  const asked = useWorkspaceView((now) => now.placing);
  const act = useAct();
  const placing = asked && asked.sourceId === sourceId && active ? asked : null;
  const end = () => workspace.set({ placing: null });
  const place = () => {
    const now = selection.now();
    if (!placing || !now) return false;
    void (async () => {
      const anchor = await taking.anchor(now.parts);
      if (!anchor) return;
      const placed = await act('quotes.place', { id: placing.id, anchor }, 'The quotation stands here now.');
      if (placed === undefined) return;
      selection.clear();
      end();
    })();
    return true;
  };
  // Enter on a button is that button's.
  const byKey = ({ target }: KeyboardEvent) => !isButton(target) && place();
  return {
    keys: placing ? { Enter: byKey, Escape: end } : {},
    bar: placing && (
      <PlacingBar words={placing.words} ready={selection.selected !== null} place={() => void place()} cancel={end} />
    ),
  };
}

const isButton = (target: EventTarget | null) => target instanceof Element && target.closest('button, a') !== null;
