import { Menu } from '@mantine/core';
import { createContext, type MouseEvent, type ReactNode, use, useCallback, useState } from 'react';
import classes from './context-menu.module.css';

/** One line of a context menu. */
export interface MenuLine {
  label: string;
  icon?: ReactNode;
  /** Keys that do the same, shown at the right. */
  keys?: string;
  danger?: boolean;
  off?: boolean;
  run: () => void;
}
export type MenuEntry = MenuLine | 'line';

interface Opened {
  x: number;
  y: number;
  entries: MenuEntry[];
}

const ContextMenuContext = createContext<(event: MouseEvent, entries: MenuEntry[]) => void>(() => {});

/** Opens a menu where the pointer (or the focused element, by the menu key) is. */
export function useContextMenu(): (event: MouseEvent, entries: MenuEntry[]) => void {
  return use(ContextMenuContext);
}

/** One context menu for everything below; closing it gives the focus back. */
export function ContextMenuProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((event: MouseEvent, entries: MenuEntry[]) => {
    event.preventDefault();
    event.stopPropagation();
    setOpened({ x: event.clientX, y: event.clientY, entries });
  }, []);
  return (
    <ContextMenuContext value={open}>
      {children}
      {opened && (
        <Menu opened onClose={() => setOpened(null)} position="bottom-start" key={`${opened.x},${opened.y}`}>
          <Menu.Target>
            <button type="button" className={classes.point} style={{ left: opened.x, top: opened.y }} tabIndex={-1}>
              <span className="hidden-text">Menu</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {opened.entries.map((entry, index) =>
              entry === 'line' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an open menu never move
                <Menu.Divider key={index} />
              ) : (
                <Menu.Item
                  key={entry.label}
                  leftSection={entry.icon}
                  rightSection={entry.keys && <kbd>{entry.keys}</kbd>}
                  color={entry.danger ? 'red' : undefined}
                  disabled={entry.off}
                  onClick={entry.run}
                >
                  {entry.label}
                </Menu.Item>
              ),
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </ContextMenuContext>
  );
}
