import { useCallback, useRef } from 'react';
import { useNavigate } from '../client/navigate';
import { nothingSelected, useWorkspace, useWorkspaceView } from '../client/workspace';
import type { Rows } from './use-rows';

export interface Selection {
  selected: ReadonlySet<string>;
  /** The row with the caret at this moment, -1 when there is none; keys may come faster than the list is drawn. */
  caret: () => number;
  /** A row chosen by pointer or key: alone, added to the others, or with all from the last one on. */
  choose: (index: number, how?: { extend?: boolean; toggle?: boolean; keep?: boolean }) => Promise<void>;
  /** The row after these (or before, at the end) is chosen, as they are about to go. */
  leaveBehind: (ids: readonly string[]) => Promise<void>;
  all: () => Promise<void>;
  none: () => void;
}

/** Selection over a list that is only partly read: kept by id, with a caret and an anchor by place. */
export function useSelection(rows: Rows): Selection {
  const workspace = useWorkspace();
  const selected = useWorkspaceView((now) => now.selected);
  const current = useWorkspaceView((now) => now.current);
  const { select } = useNavigate();
  const anchor = useRef(0);
  const caret = useRef(-1);
  const asked = useRef(0);
  if (current === null) caret.current = -1;

  const idAt = useCallback(async (index: number) => rows.at(index)?.id ?? (await rows.ids())[index] ?? null, [rows]);

  const choose: Selection['choose'] = async (index, { extend = false, toggle = false, keep = false } = {}) => {
    const before = workspace.get().selected;
    caret.current = index;
    const turn = ++asked.current;
    const id = await idAt(index);
    if (id === null || turn !== asked.current) return;
    if (extend) {
      const order = await rows.ids();
      if (turn !== asked.current) return;
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      const range = order.slice(from, to + 1);
      select(toggle ? [...before, ...range] : range, id);
      return;
    }
    if (keep) {
      select(before, id);
      return;
    }
    anchor.current = index;
    if (!toggle) {
      select([id], id);
      return;
    }
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    select(next, id);
  };

  const leaveBehind: Selection['leaveBehind'] = async (ids) => {
    const order = await rows.ids();
    const gone = new Set(ids);
    const left = order.filter((id) => !gone.has(id));
    const next = order.slice(Math.max(caret.current, 0)).find((id) => !gone.has(id)) ?? left.at(-1);
    if (next === undefined) return;
    caret.current = left.indexOf(next);
    anchor.current = caret.current;
    select([next], next);
  };

  return {
    selected,
    caret: () => caret.current,
    choose,
    leaveBehind,
    all: async () => select(await rows.ids()),
    none: () => select(nothingSelected),
  };
}
