import { Pencil, Search, Share, Trash2 } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import type { SavedSearch } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { useContextMenu } from '../ui/context-menu';
import { InlineName } from '../ui/inline-name';
import classes from './sidebar.module.css';
import { SidebarSection } from './sidebar-section';

/** Searches kept by name, each with how many sources it finds now. */
export function SavedSearches() {
  const { data: searches = [] } = useQuery('searches.list', {});
  const query = useWorkspaceView(({ active, place }) =>
    active === 'library' && place.view === 'search' ? place.query.trim() : null,
  );
  const [naming, setNaming] = useState<string | null>(null);
  const { go, dialog } = useNavigate();
  const act = useAct();
  const menu = useContextMenu();
  const remove = (search: SavedSearch) =>
    void act('searches.remove', { id: search.id }, `Deleted the saved search “${search.name}”`);
  const openMenu = (event: MouseEvent, search: SavedSearch) =>
    menu(event, [
      { label: 'Rename', icon: <Pencil size={15} />, keys: 'F2', run: () => setNaming(search.id) },
      {
        label: 'Export what it finds…',
        icon: <Share size={15} />,
        run: () => dialog({ name: 'export', scope: { query: search.query } }),
      },
      'line',
      { label: 'Delete search', icon: <Trash2 size={15} />, danger: true, keys: 'Del', run: () => remove(search) },
    ]);
  return (
    <SidebarSection
      title="Saved searches"
      add={{ label: 'A list of searches at once', run: () => dialog({ name: 'queries' }) }}
    >
      {searches.length === 0 && <p className={classes.none}>Save a search and it stays here, always up to date.</p>}
      <ul className={classes.places}>
        {searches.map((search) => (
          <li key={search.id}>
            {naming === search.id ? (
              <div className={classes.place}>
                <Search size={16} strokeWidth={1.6} aria-hidden />
                <InlineName
                  label="Name of the saved search"
                  name={search.name}
                  onDone={(name) => {
                    setNaming(null);
                    if (name) void act('searches.save', { id: search.id, name, query: search.query });
                  }}
                />
              </div>
            ) : (
              <button
                type="button"
                className={classes.place}
                aria-current={query === search.query.trim() ? 'page' : undefined}
                title={`${search.name}: ${search.query}`}
                onClick={() => go({ view: 'search', query: search.query })}
                onContextMenu={(event) => openMenu(event, search)}
                onKeyDown={(event) => {
                  if (event.key === 'F2') setNaming(search.id);
                  if (event.key === 'Delete') remove(search);
                }}
              >
                <Search size={16} strokeWidth={1.6} aria-hidden />
                <span className={classes.name}>{search.name}</span>
                <span className={classes.count}>{search.count.toLocaleString('en-US')}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </SidebarSection>
  );
}
