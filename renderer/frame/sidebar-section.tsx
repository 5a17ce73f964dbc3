import { ActionIcon, Tooltip } from '@mantine/core';
import { ChevronRight, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DropTarget } from '../parts/drag';
import classes from './sidebar.module.css';
import { useDrop } from './use-drop';
import { useFolds } from './use-folds';

/** A titled part of the sidebar, to be folded away, with its "add" button; its heading can take what is dragged out of the tree. */
export function SidebarSection({
  title,
  add,
  drop,
  children,
}: {
  title: string;
  add: { label: string; run: () => void };
  drop?: DropTarget;
  children: ReactNode;
}) {
  const { closed, fold } = useFolds();
  const id = `section ${title}`;
  const open = !closed.has(id);
  const { ref, over } = useDrop(`section-${title}`, drop);
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.heading} ref={ref} data-over={over}>
        <h2>
          <button type="button" aria-expanded={open} onClick={() => fold(id, !open)}>
            {title}
            <ChevronRight size={12} className={classes.chevron} aria-hidden />
          </button>
        </h2>
        <Tooltip label={add.label}>
          <ActionIcon
            aria-label={add.label}
            size={24}
            onClick={() => {
              fold(id, true);
              add.run();
            }}
          >
            <Plus size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      {open && children}
    </section>
  );
}
