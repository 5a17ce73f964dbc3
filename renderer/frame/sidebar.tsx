import { Archive, Clock, Copy, FileCheck, FileQuestion, Inbox, Quote, Scale, Tags, Trash2 } from 'lucide-react';
import { useQuery } from '../client/use-query';
import { useInBin } from '../parts/use-in-bin';
import { CollectionTree } from './collection-tree';
import { SavedSearches } from './saved-searches';
import classes from './sidebar.module.css';
import { SidebarPlace } from './sidebar-place';
import { TagTree } from './tag-tree';

/** The places of the library: fixed ones, collections, saved searches and tags. */
export function Sidebar() {
  const { data: counts } = useQuery('sources.counts', {});
  const inBin = useInBin();
  const { data: quotes } = useQuery('quotes.list', { limit: 1 });
  const { data: claims } = useQuery('claims.list', { limit: 1 });
  const { data: briefs } = useQuery('briefs.list', {});
  const { data: missing } = useQuery('authorities.missing', { limit: 1 });
  return (
    <nav className={classes.sidebar} aria-label="Library">
      <ul className={classes.places}>
        <SidebarPlace icon={Archive} name="All sources" count={counts?.all} place={listOf('all')} />
        <SidebarPlace icon={Inbox} name="Inbox" count={counts?.inbox} place={listOf('inbox')} hint="Not tagged yet" />
        <SidebarPlace icon={Clock} name="Recent" count={counts?.recent} place={listOf('recent')} />
        <SidebarPlace icon={Quote} name="Quotations" count={quotes?.total || undefined} place={{ view: 'quotes' }} />
        <SidebarPlace icon={Scale} name="Claims" count={claims?.total || undefined} place={{ view: 'claims' }} />
        <SidebarPlace
          icon={FileCheck}
          name="Check a brief"
          count={briefs?.rows.length || undefined}
          place={{ view: 'brief' }}
          hint="Quotations, citations and authorities of a brief, against the library"
        />
        <SidebarPlace
          icon={FileQuestion}
          name="Cited, not here"
          count={missing?.total || undefined}
          place={{ view: 'missing' }}
          hint="What your documents cite and the library does not have"
        />
        <SidebarPlace icon={Copy} name="Duplicates" place={{ view: 'duplicates' }} />
        <SidebarPlace icon={Tags} name="Manage tags" place={{ view: 'tags' }} />
        <SidebarPlace
          icon={Trash2}
          name="Bin"
          count={inBin?.all || undefined}
          place={listOf('bin')}
          drop={{ type: 'bin' }}
        />
      </ul>
      <CollectionTree />
      <SavedSearches />
      <TagTree />
    </nav>
  );
}

function listOf(place: 'all' | 'inbox' | 'recent' | 'bin') {
  return { view: 'list', scope: { place } } as const;
}
