import type { LucideIcon } from 'lucide-react';
import { useNavigate } from '../client/navigate';
import { type Place, useWorkspaceView } from '../client/workspace';
import type { DropTarget } from '../parts/drag';
import { samePlace } from './same-place';
import classes from './sidebar.module.css';
import { useDrop } from './use-drop';

/** One fixed place of the sidebar, with how much is in it. */
export function SidebarPlace({
  icon: Icon,
  name,
  count,
  place,
  hint,
  drop,
}: {
  icon: LucideIcon;
  name: string;
  count?: number;
  place: Place;
  hint?: string;
  drop?: DropTarget;
}) {
  const { go } = useNavigate();
  const here = useWorkspaceView((now) => now.active === 'library' && samePlace(now.place, place));
  const { ref, over } = useDrop(`place-${name}`, drop);
  return (
    <li>
      <button
        type="button"
        ref={ref}
        className={classes.place}
        aria-current={here ? 'page' : undefined}
        data-over={over}
        title={hint}
        onClick={() => go(place)}
      >
        <Icon size={16} strokeWidth={1.6} aria-hidden />
        <span className={classes.name}>{name}</span>
        {count !== undefined && <span className={classes.count}>{count.toLocaleString('en-US')}</span>}
      </button>
    </li>
  );
}
