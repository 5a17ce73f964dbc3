import { createContext, use } from 'react';
import type { Scope } from '../../shared/contract/inputs';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { createViewStore, useView, type ViewStore } from './view-store';

/** What the middle of the window shows while the Library tab is in front. */
export type Place =
  /** `name` is what single sources have in common: how they came together. */
  | { view: 'list'; scope: Scope; name?: string }
  | { view: 'search'; query: string }
  | { view: 'quotes' }
  | { view: 'tagging'; scope: Scope; name?: string }
  | { view: 'tags' }
  | { view: 'duplicates' }
  | { view: 'claims'; claimId?: string; show?: 'list' | 'timeline' | 'matrix' }
  | { view: 'missing' }
  | { view: 'brief' }
  | { view: 'activity'; jobId?: string };

/** A source in a tab of its own, and where in it to begin. `page` counts from 1; `words` are marked. */
export interface OpenSource {
  sourceId: string;
  sha256?: string;
  page?: number;
  words?: string[];
  /** Grows with every jump, so that the same page can be jumped to twice. */
  jump: number;
  /** A kept brief to be shown beside it. */
  brief?: BriefBeside;
  /** What its tab shows before it is read: as it was called last. */
  kept?: { title: string; kind: SourceKindId };
}

/** A kept brief beside a source, at words of its text; those before and after tell which of several places is meant. */
export interface BriefBeside {
  briefId: string;
  words?: string;
  before?: string;
  after?: string;
  /** Grows with every time that it is asked for. */
  asked?: number;
}

export const inspectorTabs = ['details', 'quotes', 'notes', 'related', 'files', 'history'] as const;
export type InspectorTab = (typeof inspectorTabs)[number];

export const briefTabs = ['quotes', 'citations', 'authorities', 'claims'] as const;
export type BriefTab = (typeof briefTabs)[number];

/** The brief that is being checked: a staged file or a kept brief, and where in its findings the person is. */
export interface BriefInHand {
  /** Of the staged file; null for a kept brief. */
  token: string | null;
  /** Of the kept brief; null for one that is checked only. */
  keptId: string | null;
  name: string;
  tab: BriefTab;
  /** The finding that is shown in the text, by its id in the list, or a place in it as `at-START-END`; null for none. */
  shown: string | null;
}

export const settingsParts = ['appearance', 'citations', 'names', 'keys', 'library'] as const;
export type SettingsPart = (typeof settingsParts)[number];

/** Windows over the workbench, one at a time. */
export type Dialog =
  | { name: 'palette' }
  | { name: 'settings'; part?: SettingsPart }
  | { name: 'libraries'; how: 'open' | 'new' }
  | { name: 'help'; part?: 'keys' | 'search' }
  | { name: 'paste'; text?: string }
  | { name: 'tables'; files: readonly { token: string; name: string }[]; collectionId: string | undefined }
  | { name: 'export'; scope: Scope }
  | { name: 'merge'; ids: string[] }
  | { name: 'queries' }
  | { name: 'quote-time'; sourceId: string; at?: number; until?: number }
  | { name: 'page-map'; sourceId: string; sha256?: string; page?: number }
  | { name: 'new-claim' }
  | { name: 'table-of-authorities'; ids: string[] }
  | { name: 'apply-tags'; ids: string[] }
  | { name: 'add-to-collection'; ids: string[] }
  | { name: 'purge'; ids: string[] };

export interface QuotationToPlace {
  id: string;
  sourceId: string;
  words: string;
}

export interface Workspace {
  place: Place;
  tabs: OpenSource[];
  /** 'library' or the id of an open source. */
  active: string;
  selected: ReadonlySet<string>;
  /** The source that the keyboard stands on and the inspector shows. */
  current: string | null;
  inspector: InspectorTab;
  /** A field that the inspector should put the caret in, once. */
  focusField: string | null;
  dialog: Dialog | null;
  brief: BriefInHand | null;
  /** The last files that were added to a source, and to which: the inspector says how it goes. */
  attaching: { sourceId: string; jobId: string } | null;
  /** A quotation that waits for a person to select the words where it stands. */
  placing: QuotationToPlace | null;
}

export const nothingSelected: ReadonlySet<string> = new Set();

export function createWorkspace(): ViewStore<Workspace> {
  return createViewStore<Workspace>({
    place: { view: 'list', scope: { place: 'all' } },
    tabs: [],
    active: 'library',
    selected: nothingSelected,
    current: null,
    inspector: 'details',
    focusField: null,
    dialog: null,
    brief: null,
    attaching: null,
    placing: null,
  });
}

const WorkspaceContext = createContext<ViewStore<Workspace> | null>(null);
export const WorkspaceProvider = WorkspaceContext;

/** The workspace itself, for handlers that read or change it without rendering again. */
export function useWorkspace(): ViewStore<Workspace> {
  const store = use(WorkspaceContext);
  if (!store) throw new Error('useWorkspace stands outside WorkspaceProvider.');
  return store;
}

/** One corner of the workspace; renders again when it changes. */
export function useWorkspaceView<P>(pick: (now: Workspace) => P): P {
  return useView(useWorkspace(), pick);
}
