import { BookOpen, CopyPlus, FolderMinus, FolderPlus, Merge, Share, Tag, Trash2, Undo2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Scope } from '../../shared/contract/inputs';
import { useNavigate } from '../client/navigate';
import { type MenuEntry, useContextMenu } from '../ui/context-menu';
import { useSourceActions } from './use-source-actions';
import { count } from './words';

/** The context menu of sources in a list; `scope` is where the list comes from. */
export function useSourceMenu(scope: Scope | null): (event: MouseEvent, ids: string[]) => void {
  const menu = useContextMenu();
  const { open, dialog } = useNavigate();
  const actions = useSourceActions();
  return (event, ids) => {
    const one = ids.length === 1 ? ids[0] : undefined;
    const binned = scope !== null && 'place' in scope && scope.place === 'bin';
    const inCollection = scope !== null && 'collection' in scope ? scope.collection : null;
    if (binned) {
      menu(event, [
        { label: 'Restore', icon: <Undo2 size={15} />, run: () => actions.restore(ids) },
        'line',
        { label: 'Delete for good…', icon: <Trash2 size={15} />, danger: true, run: () => actions.purge(ids) },
      ]);
      return;
    }
    const entries: MenuEntry[] = [
      ...(one ? [{ label: 'Open', icon: <BookOpen size={15} />, keys: 'Enter', run: () => open(one) }] : []),
      {
        label: one ? 'Copy citation' : `Copy ${count(ids.length, 'citation')}`,
        icon: <CopyPlus size={15} />,
        run: () => actions.copyCitations(ids),
      },
      'line',
      { label: 'Tag…', icon: <Tag size={15} />, keys: 'T', run: () => dialog({ name: 'apply-tags', ids }) },
      {
        label: 'Add to collection…',
        icon: <FolderPlus size={15} />,
        run: () => dialog({ name: 'add-to-collection', ids }),
      },
      ...(inCollection
        ? [
            {
              label: 'Remove from this collection',
              icon: <FolderMinus size={15} />,
              run: () => actions.takeFrom(inCollection, ids),
            },
          ]
        : []),
      ...(ids.length > 1 && ids.length <= 20
        ? [{ label: 'Merge as one source…', icon: <Merge size={15} />, run: () => dialog({ name: 'merge', ids }) }]
        : []),
      { label: 'Export…', icon: <Share size={15} />, run: () => dialog({ name: 'export', scope: { ids } }) },
      'line',
      { label: 'Move to the bin', icon: <Trash2 size={15} />, keys: 'Del', danger: true, run: () => actions.bin(ids) },
    ];
    menu(event, entries);
  };
}
