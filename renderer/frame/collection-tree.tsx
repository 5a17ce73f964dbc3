import { modals } from '@mantine/modals';
import { FolderInput, FolderPlus, Pencil, Share, Trash2 } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import type { Collection } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { useContextMenu } from '../ui/context-menu';
import { Tree } from '../ui/tree';
import { treeRows } from '../ui/tree-rows';
import { CollectionRow } from './collection-row';
import classes from './sidebar.module.css';
import { SidebarSection } from './sidebar-section';
import { useFolds } from './use-folds';

/** Collections as a tree: make, rename, nest by dragging, remove; sources dropped on one are added to it. */
export function CollectionTree() {
  const { data: collections = [] } = useQuery('collections.list', {});
  const selected = useWorkspaceView(({ active, place }) =>
    active === 'library' && place.view === 'list' && 'collection' in place.scope ? place.scope.collection : null,
  );
  const [naming, setNaming] = useState<string | null>(null);
  const { closed, fold } = useFolds();
  const { go, dialog } = useNavigate();
  const act = useAct();
  const menu = useContextMenu();
  const rows = treeRows(collections, closed);

  const make = async (parentId: string | null) => {
    if (parentId) fold(parentId, true);
    const made = await act('collections.create', { name: 'New collection', parentId });
    if (made) setNaming(made.id);
  };
  const remove = (item: Collection) =>
    modals.openConfirmModal({
      title: `Delete the collection “${item.name}”?`,
      children: 'The sources in it stay in your library. You can undo this.',
      labels: { confirm: 'Delete collection', cancel: 'Keep it' },
      cancelProps: { 'data-autofocus': true },
      confirmProps: { color: 'red', variant: 'filled' },
      onConfirm: () => {
        if (item.id === selected) go({ view: 'list', scope: { place: 'all' } });
        void act('collections.remove', { id: item.id }, `Deleted the collection “${item.name}”`);
      },
    });
  const openMenu = (event: MouseEvent, item: Collection) =>
    menu(event, [
      { label: 'Rename', icon: <Pencil size={15} />, keys: 'F2', run: () => setNaming(item.id) },
      { label: 'New collection inside', icon: <FolderPlus size={15} />, run: () => void make(item.id) },
      {
        label: 'Move to the top level',
        icon: <FolderInput size={15} />,
        off: item.parentId === null,
        run: () => void act('collections.update', { id: item.id, parentId: null }, `Moved “${item.name}”`),
      },
      {
        label: 'Export…',
        icon: <Share size={15} />,
        run: () => dialog({ name: 'export', scope: { collection: item.id } }),
      },
      'line',
      { label: 'Delete collection', icon: <Trash2 size={15} />, danger: true, keys: 'Del', run: () => remove(item) },
    ]);

  return (
    <SidebarSection
      title="Collections"
      add={{ label: 'New collection', run: () => void make(null) }}
      drop={{ type: 'collections' }}
    >
      {collections.length === 0 && <p className={classes.none}>Group sources for a brief or a bill.</p>}
      <Tree
        label="Collections"
        rows={rows}
        selected={selected}
        onSelect={(item) => go({ view: 'list', scope: { collection: item.id } })}
        onFold={(item, open) => fold(item.id, open)}
        onMenu={(item, event) => openMenu(event, item)}
        onKey={(item, event) => {
          if (event.key === 'F2') setNaming(item.id);
          if (event.key === 'Delete') remove(item);
        }}
      >
        {({ item, hasChildren, open }) => (
          <CollectionRow
            collection={item}
            unfolded={hasChildren && open}
            naming={naming === item.id}
            onNamed={(name) => {
              setNaming(null);
              if (name) void act('collections.update', { id: item.id, name });
            }}
          />
        )}
      </Tree>
    </SidebarSection>
  );
}
