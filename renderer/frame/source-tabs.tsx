import { LibraryBig, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Failure } from '../../shared/contract/failure';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { type OpenSource, useWorkspaceView } from '../client/workspace';
import { KindIcon } from '../parts/kind-icon';
import classes from './top-bar.module.css';

/** Milliseconds after the start in which the tabs that are not in front wait to be read. */
const laterMs = 1500;

/** The Library and each open source, as tabs: arrows move, Delete or the middle button closes. */
export function SourceTabs() {
  const tabs = useWorkspaceView((now) => now.tabs);
  const active = useWorkspaceView((now) => now.active);
  const { activate, close } = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const later = useLater();
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
      {tabs.map((tab) => (
        <SourceTab key={tab.sourceId} open={tab} active={active === tab.sourceId} read={later} />
      ))}
    </div>
  );
}

/** Whether the window has been open for a while. */
function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), laterMs);
    return () => clearTimeout(timer);
  }, []);
  return later;
}

function SourceTab({ open, active, read }: { open: OpenSource; active: boolean; read: boolean }) {
  const { sourceId: id, kept } = open;
  const { activate, close } = useNavigate();
  const { data } = useTabSource(open, active || read || !kept);
  const title = data?.title ?? kept?.title ?? 'Opening';
  const kind = data?.kind ?? kept?.kind;
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
      {kind && <KindIcon kind={kind} />}
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

/** The source of a tab. One that is gone takes its tab with it; so does one that lies in the bin when the window is opened again. */
function useTabSource({ sourceId, kept }: OpenSource, read: boolean) {
  const { close, name } = useNavigate();
  const found = useQuery('sources.get', read ? { id: sourceId } : null);
  const [restored] = useState(kept !== undefined);
  const { data, error } = found;
  const gone = (error instanceof Failure && error.code === 'not-found') || (restored && Boolean(data?.binnedAt));
  const { title, kind } = data ?? {};
  useEffect(() => {
    if (gone) close(sourceId);
    else if (title !== undefined && kind && (title !== kept?.title || kind !== kept.kind))
      name(sourceId, { title, kind });
  }, [gone, sourceId, title, kind, kept, close, name]);
  return found;
}
