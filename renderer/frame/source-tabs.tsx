import { LibraryBig, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { KindIcon } from '../parts/kind-icon';
import classes from './top-bar.module.css';

/** The Library and each open source, as tabs: arrows move, Delete or the middle button closes. */
export function SourceTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  const { activate, close } = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const ids = ['library', ...tabs.map((tab) => tab.sourceId)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = ids.indexOf(active);
    if (event.key === 'Delete' && active !== 'library') close(active);
    if (!step) return;
    event.preventDefault();
    const next = (at + step + ids.length) % ids.length;
    activate(ids[next] ?? 'library');
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className={classes.tabs} role="tablist" aria-label="Open places" ref={list} onKeyDown={onKeyDown}>
      <button
        type="button"
        role="tab"
        className={classes.tab}
        aria-selected={active === 'library'}
        tabIndex={active === 'library' ? 0 : -1}
        onClick={() => activate('library')}
      >
        <LibraryBig size={16} strokeWidth={1.6} aria-hidden />
        Library
      </button>
      {tabs.map(({ sourceId }) => (
        <SourceTab key={sourceId} id={sourceId} active={active === sourceId} />
      ))}
    </div>
  );
}

function SourceTab({ id, active }: { id: string; active: boolean }) {
  const { activate, close } = useNavigate();
  const { data } = useQuery('sources.get', { id });
  const title = data?.title ?? 'Opening';
  const tab = useRef<HTMLButtonElement>(null);
  // With more tabs than fit, the strip scrolls: the one in front is always seen.
  useEffect(() => {
    if (active) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <button
      type="button"
      role="tab"
      ref={tab}
      className={classes.tab}
      aria-selected={active}
      aria-keyshortcuts="Delete"
      tabIndex={active ? 0 : -1}
      title={title}
      onClick={() => activate(id)}
      onAuxClick={(event) => event.button === 1 && close(id)}
    >
      {data && <KindIcon kind={data.kind} />}
      <span className={classes.title}>{title}</span>
      {/* For the pointer only: a tab may hold no button; the keyboard closes it with Delete. */}
      <span
        aria-hidden
        className={classes.close}
        title={`Close ${title}`}
        onClick={(event) => {
          event.stopPropagation();
          close(id);
        }}
      >
        <X size={14} />
      </span>
    </button>
  );
}
