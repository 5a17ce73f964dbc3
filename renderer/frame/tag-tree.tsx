import { FolderInput, ListChecks, Pencil, Plus, Share, Tags, Trash2 } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import type { Tag } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { useRemoveTag } from '../parts/use-remove-tag';
import { count } from '../parts/words';
import { useContextMenu } from '../ui/context-menu';
import { frontItems } from '../ui/front-rows';
import { Tree } from '../ui/tree';
import { treeRows } from '../ui/tree-rows';
import classes from './sidebar.module.css';
import { SidebarSection } from './sidebar-section';
import { TagRow } from './tag-row';
import { useFolds } from './use-folds';

/** More than these in a sidebar are no help; the tag manager has them all. */
const mostShown = 150;

/** Tags as a tree with their colours; a source dropped on one gets it, a tag dropped on another goes below it. */
export function TagTree() {
  const { data: tags = [] } = useQuery('tags.list', {});
  const selected = useWorkspaceView(({ active, place }) =>
    active === 'library' && place.view === 'list' && 'tag' in place.scope ? place.scope.tag : null,
  );
  const [naming, setNaming] = useState<string | null>(null);
  const { closed, fold } = useFolds();
  const { go, dialog } = useNavigate();
  const act = useAct();
  const menu = useContextMenu();
  const askRemove = useRemoveTag();
  const shown = frontItems(tags, mostShown, (tag) => tag.totalCount);
  const rows = treeRows(shown, closed);

  const make = async (parentId: string | null) => {
    if (parentId) fold(parentId, true);
    const made = await act('tags.create', { name: freshName(tags), parentId });
    if (made) setNaming(made.id);
  };
  const remove = (item: Tag) =>
    askRemove(item, () => item.id === selected && go({ view: 'list', scope: { place: 'all' } }));
  const openMenu = (event: MouseEvent, item: Tag) =>
    menu(event, [
      { label: 'Rename', icon: <Pencil size={15} />, keys: 'F2', run: () => setNaming(item.id) },
      { label: 'New tag below', icon: <Plus size={15} />, run: () => void make(item.id) },
      {
        label: 'Move to the top level',
        icon: <FolderInput size={15} />,
        off: item.parentId === null,
        run: () => void act('tags.update', { id: item.id, parentId: null }, `Moved “${item.name}”`),
      },
      {
        label: 'Go through and tag',
        icon: <ListChecks size={15} />,
        run: () => go({ view: 'tagging', scope: { tag: item.id } }),
      },
      { label: 'Export…', icon: <Share size={15} />, run: () => dialog({ name: 'export', scope: { tag: item.id } }) },
      { label: 'Merge, color and more…', icon: <Tags size={15} />, run: () => go({ view: 'tags' }) },
      'line',
      { label: 'Delete tag', icon: <Trash2 size={15} />, danger: true, keys: 'Del', run: () => remove(item) },
    ]);

  return (
    <SidebarSection title="Tags" add={{ label: 'New tag', run: () => void make(null) }} drop={{ type: 'tags' }}>
      {tags.length === 0 && <p className={classes.none}>Tags say what a source is good for.</p>}
      <Tree
        label="Tags"
        rows={rows}
        selected={selected}
        onSelect={(item) => go({ view: 'list', scope: { tag: item.id } })}
        onFold={(item, open) => fold(item.id, open)}
        onMenu={(item, event) => openMenu(event, item)}
        onKey={(item, event) => {
          if (event.key === 'F2') setNaming(item.id);
          if (event.key === 'Delete') remove(item);
        }}
      >
        {({ item }) => (
          <TagRow
            tag={item}
            naming={naming === item.id}
            onNamed={(name) => {
              setNaming(null);
              if (name) void act('tags.update', { id: item.id, name });
            }}
          />
        )}
      </Tree>
      {shown.length < tags.length && (
        <button type="button" className={classes.place} onClick={() => go({ view: 'tags' })}>
          <span className={classes.name}>All {count(tags.length, 'tag')}…</span>
        </button>
      )}
    </SidebarSection>
  );
}

function freshName(tags: readonly Tag[]): string {
  const taken = new Set(tags.map((tag) => tag.name));
  for (let n = 1; ; n++) {
    const name = n === 1 ? 'New tag' : `New tag ${n}`;
    if (!taken.has(name)) return name;
  }
}
