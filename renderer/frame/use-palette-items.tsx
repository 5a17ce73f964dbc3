import { FileCheck, Folder, LibraryBig, Search, Tag } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { QuickEntry } from '../../shared/model/library';
import { createQuickFind, type QuickDocument } from '../../shared/search/quick-find';
import { type CommandId, commandKeys, commandLabels, onMac, shownKeys } from '../client/commands';
import { useNavigate } from '../client/navigate';
import { useOpenLibrary, useRecentLibraries } from '../client/use-open-library';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { KindIcon } from '../parts/kind-icon';
import { useOpenBrief } from '../parts/use-open-brief';
import { commandIcons } from './command-icons';
import { useCommands } from './use-commands';
import { useQuickIndex } from './use-quick-index';

export interface PaletteItem {
  id: string;
  group: 'Open' | 'Sources' | 'Places' | 'Commands' | 'More commands' | 'Search';
  label: string;
  more?: string;
  keys?: string;
  icon: ReactNode;
  run: () => void;
}

/**
 * What the palette offers for what is typed: sources and places first, then commands, then the
 * full text; with nothing typed, what is near.
 */
export function usePaletteItems(text: string): PaletteItem[] {
  const wanted = text.trim();
  const found = useFoundSources(wanted);
  const places = usePlaces();
  const commands = useCommandItems();
  const { go, open } = useNavigate();
  const near = useMemo(() => {
    const find = createQuickFind<QuickDocument & { item: PaletteItem }>();
    find.add(
      [...places, ...commands].map((item) => ({
        id: item.id,
        title: item.label,
        byline: '',
        tags: item.group,
        year: '',
        item,
      })),
    );
    return find;
  }, [places, commands]);
  const sources = found.map(
    (entry): PaletteItem => ({
      id: `source-${entry.id}`,
      group: wanted ? 'Sources' : 'Open',
      label: entry.title,
      more: [entry.byline, entry.year].filter(Boolean).join(', '),
      icon: <KindIcon kind={entry.kind} />,
      run: () => open(entry.id),
    }),
  );
  if (!wanted) return [...sources, ...commands];
  const matched = near.find(wanted, 14).map(({ item }) => item);
  const begins = (item: PaletteItem) => item.label.toLowerCase().startsWith(wanted.toLowerCase());
  const commandsFound = matched.filter(({ group }) => group === 'Commands');
  return [
    ...commandsFound.filter(begins).slice(0, 3),
    ...sources,
    ...matched.filter(({ group }) => group === 'Places').slice(0, 4),
    ...commandsFound
      .filter((item) => !begins(item))
      .slice(0, 5)
      .map((item) => ({ ...item, group: 'More commands' as const })),
    {
      ...{ id: 'search-text', group: 'Search', label: `Search every page for “${wanted}”` },
      icon: <Search size={16} aria-hidden />,
      run: () => go({ view: 'search', query: wanted }),
    },
  ];
}

function useFoundSources(wanted: string): QuickEntry[] {
  const index = useQuickIndex();
  const [found, setFound] = useState<{ wanted: string; entries: QuickEntry[] }>({ wanted: '', entries: [] });
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const ask = () =>
      void index.find(wanted, 8).then((entries) => {
        if (current && entries) setFound({ wanted, entries });
      });
    ask();
    // Right after the start the index is still being filled: what it could not find yet may be there a moment later.
    const stop = index.onGrown(ask);
    return () => {
      current = false;
      stop();
    };
  }, [index, wanted]);
  const tabs = useWorkspaceView((now) => now.tabs);
  const { data: opened } = useQuery(
    'sources.list',
    tabs.length > 0
      ? { scope: { ids: tabs.map(({ sourceId }) => sourceId) }, sort: { by: 'title', descending: false }, limit: 8 }
      : null,
  );
  if (wanted) return found.entries;
  if (tabs.length === 0) return [];
  return (opened?.rows ?? []).map(({ id, kind, title, byline, date }) => ({
    ...{ id, kind, title, byline, tags: '' },
    year: date.slice(0, 4),
  }));
}

function usePlaces(): PaletteItem[] {
  const { data: collections } = useQuery('collections.list', {});
  const { data: tags } = useQuery('tags.list', {});
  const { data: searches } = useQuery('searches.list', {});
  const { data: briefs } = useQuery('briefs.list', {});
  const { go } = useNavigate();
  const { openKept } = useOpenBrief();
  const libraries = useRecentLibraries();
  const openLibrary = useOpenLibrary();
  return useMemo(
    () => [
      ...(collections ?? []).map(
        ({ id, name }): PaletteItem => ({
          ...{ id: `collection-${id}`, group: 'Places', label: name, more: 'collection' },
          icon: <Folder size={16} aria-hidden />,
          run: () => go({ view: 'list', scope: { collection: id } }),
        }),
      ),
      ...(tags ?? []).map(
        ({ id, name }): PaletteItem => ({
          ...{ id: `tag-${id}`, group: 'Places', label: name, more: 'tag' },
          icon: <Tag size={16} aria-hidden />,
          run: () => go({ view: 'list', scope: { tag: id } }),
        }),
      ),
      ...(searches ?? []).map(
        ({ id, name, query }): PaletteItem => ({
          ...{ id: `search-${id}`, group: 'Places', label: name, more: 'saved search' },
          icon: <Search size={16} aria-hidden />,
          run: () => go({ view: 'search', query }),
        }),
      ),
      ...(briefs?.rows ?? []).map(
        ({ id, title }): PaletteItem => ({
          ...{ id: `brief-${id}`, group: 'Places', label: title, more: 'brief' },
          icon: <FileCheck size={16} aria-hidden />,
          run: () => openKept({ id, title }),
        }),
      ),
      ...libraries
        .filter(({ open, there }) => there && !open)
        .map(
          ({ id, name }): PaletteItem => ({
            ...{ id: `library-${id}`, group: 'Places', label: name, more: 'library' },
            icon: <LibraryBig size={16} aria-hidden />,
            run: () => void openLibrary({ how: 'recent', id }),
          }),
        ),
    ],
    [collections, tags, searches, briefs, libraries, go, openKept, openLibrary],
  );
}

function useCommandItems(): PaletteItem[] {
  const commands = useCommands();
  return useMemo(
    () =>
      (Object.keys(commandLabels) as CommandId[])
        .filter((id) => id !== 'quick-find')
        .map((id) => {
          const keys = commandKeys[id];
          const Icon = commandIcons[id];
          return {
            ...{ id: `command-${id}`, group: 'Commands' as const, label: commandLabels[id], run: commands[id] },
            keys: keys && shownKeys(keys, onMac),
            icon: <Icon size={16} aria-hidden />,
          };
        }),
    [commands],
  );
}
