import { ActionIcon, Tooltip } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DropTarget } from '../parts/drag';
import classes from './sidebar.module.css';
import { useDrop } from './use-drop';

/** A titled part of the sidebar with its "add" button; its heading can take what is dragged out of the tree. */
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
  const { ref, over } = useDrop(`section-${title}`, drop);
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.heading} ref={ref} data-over={over}>
        <h2>{title}</h2>
        <Tooltip label={add.label}>
          <ActionIcon aria-label={add.label} size={24} onClick={add.run}>
            <Plus size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      {children}
    </section>
  );
}
