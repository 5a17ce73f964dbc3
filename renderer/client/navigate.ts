import { useMemo } from 'react';
import type { ViewStore } from './view-store';
import {
  type BriefBeside,
  type BriefInHand,
  type Dialog,
  type InspectorTab,
  nothingSelected,
  type OpenSource,
  type Place,
  type QuotationToPlace,
  useWorkspace,
  type Workspace,
} from './workspace';

export interface Navigate {
  /** Shows a place in the Library tab. */
  go(place: Place): void;
  /** Opens a source in a tab, at a page (from 1) with words marked, a kept brief beside it if asked; an open one comes to the front. */
  open(sourceId: string, where?: { sha256?: string; page?: number; words?: string[]; brief?: BriefBeside }): void;
  /** Opens a quotation's source, to have the words selected where it stands. */
  pointTo(quotation: QuotationToPlace, where: Parameters<Navigate['open']>[1]): void;
  close(sourceId: string): void;
  /** What an open source is called, for the next time that the window is opened. */
  name(sourceId: string, kept: NonNullable<OpenSource['kept']>): void;
  /** Goes from a place that is no more to all sources; an open document stays in front. */
  leave(): void;
  activate(tab: string): void;
  select(ids: Iterable<string>, current?: string | null): void;
  inspect(tab: InspectorTab, field?: string): void;
  dialog(dialog: Dialog | null): void;
  /** Takes a staged brief in hand and shows its check; what is not said stays as it was. */
  brief(brief: Partial<BriefInHand> | null): void;
}

/** How places lead to one another without importing one another. */
export function useNavigate(): Navigate {
  const store = useWorkspace();
  return useMemo(() => navigateIn(store), [store]);
}

export function navigateIn(store: ViewStore<Workspace>): Navigate {
  const navigate: Navigate = {
    go: (place) => store.set({ place, active: 'library', selected: nothingSelected, current: null }),
    open: (sourceId, where = {}) =>
      store.set(({ tabs }) => {
        const before = tabs.find((tab) => tab.sourceId === sourceId);
        const jump = (before?.jump ?? 0) + (where.page === undefined ? 0 : 1);
        const tab: OpenSource = { ...(where.page === undefined ? before : {}), ...where, sourceId, jump };
        if (before?.kept) tab.kept = before.kept;
        if (where.brief) tab.brief = { ...where.brief, asked: (before?.brief?.asked ?? 0) + 1 };
        else if (before?.brief) tab.brief = before.brief;
        return {
          tabs: before ? tabs.map((other) => (other === before ? tab : other)) : [...tabs, tab],
          active: sourceId,
          current: sourceId,
        };
      }),
    pointTo: (placing, where) => {
      navigate.open(placing.sourceId, where);
      store.set({ placing });
    },
    close: (sourceId) =>
      store.set(({ tabs, active, current }) => {
        const at = tabs.findIndex((tab) => tab.sourceId === sourceId);
        const left = tabs.filter((tab) => tab.sourceId !== sourceId);
        const next = active === sourceId ? (left[at] ?? left[at - 1])?.sourceId : active;
        const front = next ?? 'library';
        return { tabs: left, active: front, current: front === 'library' ? current : front };
      }),
    name: (sourceId, kept) =>
      store.set(({ tabs }) => ({ tabs: tabs.map((tab) => (tab.sourceId === sourceId ? { ...tab, kept } : tab)) })),
    leave: () => store.set({ place: { view: 'list', scope: { place: 'all' } } }),
    activate: (tab) => store.set(({ current }) => ({ active: tab, current: tab === 'library' ? current : tab })),
    select: (ids, current) =>
      store.set((now) => ({ selected: new Set(ids), current: current === undefined ? now.current : current })),
    inspect: (inspector, field) => store.set({ inspector, focusField: field ?? null }),
    dialog: (dialog) => store.set({ dialog }),
    brief: (brief) => store.set((now) => ({ brief: brief && ({ ...now.brief, ...brief } as BriefInHand) })),
  };
  return navigate;
}
