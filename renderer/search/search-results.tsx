import { Button, Menu } from '@mantine/core';
import { ArrowDownWideNarrow, ListChecks, SearchX, Share } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Facets } from './facets';
import { HitList } from './hit-list';
import { SaveSearch } from './save-search';
import classes from './search-results.module.css';
import { type HitSort, useHits } from './use-hits';

/** What a search found: how much, how it was understood, how to narrow it, and the hits. */
export function SearchResults({ query }: { query: string }) {
  const [sort, setSort] = useState<HitSort>('relevance');
  const { result, hits, error, old, more } = useHits(query, sort);
  if (error && !result) return <Failed message={failureMessage(error)} />;
  if (!result) return <Bones rows={9} />;
  return (
    <div className={classes.results}>
      <div className={classes.head}>
        <div className={classes.line}>
          <h1 className={classes.total} aria-live="polite">
            {count(result.total, 'source')}
            {result.pages > 0 && `, ${count(result.pages, 'page')}`}
          </h1>
          <span className={classes.understood} title={`Understood as: ${result.understood}`}>
            {result.understood}
          </span>
          <ResultTools query={query} none={result.total === 0} sort={sort} setSort={setSort} />
        </div>
        {result.apart && (
          <p className={classes.apart}>
            No single page has all of this.{' '}
            {result.total === 1
              ? 'This source has it on several pages.'
              : 'These sources have it on several pages, those closest together first.'}
          </p>
        )}
        <Facets query={query} facets={result.facets} />
      </div>
      <div className={classes.hits} data-old={old}>
        {hits.length === 0 ? (
          <NoHits />
        ) : (
          <HitList query={query} hits={hits} total={result.total} apart={result.apart} more={more} />
        )}
      </div>
    </div>
  );
}

interface ToolsProps {
  query: string;
  none: boolean;
  sort: HitSort;
  setSort: (sort: HitSort) => void;
}

function ResultTools({ query, none, sort, setSort }: ToolsProps) {
  const { dialog, go } = useNavigate();
  const order = sort === 'relevance' ? 'Relevance' : 'Date';
  return (
    <span className={classes.tools}>
      <SaveSearch query={query} className={classes.tool} />
      <Button
        className={classes.tool}
        aria-label="Tag"
        title="Go through them and tag"
        variant="subtle"
        color="gray"
        leftSection={<ListChecks size={16} />}
        disabled={none}
        onClick={() => go({ view: 'tagging', scope: { query } })}
      >
        Tag
      </Button>
      <Button
        className={classes.tool}
        aria-label="Export"
        title="Export them"
        variant="subtle"
        color="gray"
        leftSection={<Share size={15} />}
        disabled={none}
        onClick={() => dialog({ name: 'export', scope: { query } })}
      >
        Export
      </Button>
      <Menu position="bottom-end" width={160}>
        <Menu.Target>
          <Button
            className={classes.tool}
            aria-label={`Order: ${order}`}
            title={`Order: ${order}`}
            variant="subtle"
            color="gray"
            leftSection={<ArrowDownWideNarrow size={16} />}
          >
            {order}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={sort} onChange={(value) => setSort(value === 'date' ? 'date' : 'relevance')}>
            <Menu.RadioItem value="relevance">Relevance</Menu.RadioItem>
            <Menu.RadioItem value="date">Latest first</Menu.RadioItem>
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

function NoHits() {
  const { dialog } = useNavigate();
  return (
    <Empty
      icon={<SearchX size={24} />}
      title="Nothing found"
      action={
        <>
          <Button onClick={() => dialog({ name: 'palette' })}>Find a title with typos (Ctrl K)</Button>
          <Button onClick={() => dialog({ name: 'help', part: 'search' })}>How to search</Button>
        </>
      }
    >
      <p>Try fewer words, the beginning of a word with a star (facilitat*), or take a filter away.</p>
    </Empty>
  );
}
