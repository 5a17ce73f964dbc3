import type { KeyboardEvent, MouseEvent } from 'react';
import type { PageHit, SearchHit } from '../../shared/model/search';
import type { KindGroup } from '../../shared/model/source-kind';
import { type SourceKindId, sourceKinds } from '../../shared/model/source-kinds';
import { secondLine } from '../parts/beyond-title';
import { filesTo } from '../parts/drop-files';
import { KindIcon } from '../parts/kind-icon';
import { RowTags } from '../parts/row-tags';
import { count } from '../parts/words';
import classes from './hit-card.module.css';
import { Snippet } from './snippet';

const shownPages = 3;
const fieldWords: Record<string, string> = {
  fields: 'Record',
  title: 'Title',
  notes: 'Note',
  quotes: 'Quotation',
  tags: 'Tag',
  author: 'Author',
};
/** Who stands behind a source, by what it is. */
const venueWords: Record<KindGroup, string> = {
  courts: 'Court',
  legislation: 'Body',
  executive: 'Agency',
  international: 'Body',
  publications: 'Outlet',
  media: 'Outlet',
  other: 'Outlet',
};

function whereWord(field: string, kind: SourceKindId): string {
  return field === 'venue' ? venueWords[sourceKinds[kind].group] : (fieldWords[field] ?? field);
}

/** One source that a search found: what it is, and the pages and fields in which the words stand. */
export function HitCard({
  hit,
  selected,
  current,
  onSelect,
  onOpen,
  onPage,
  onMenu,
}: {
  hit: SearchHit;
  selected: boolean;
  current: boolean;
  onSelect: (event: MouseEvent | KeyboardEvent) => void;
  onOpen: () => void;
  onPage: (page: PageHit) => void;
  onMenu: (event: MouseEvent) => void;
}) {
  const more = hit.pageCount - Math.min(hit.pages.length, shownPages);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu is reached from the button inside by the menu key
    <div
      className={classes.hit}
      data-selected={selected}
      data-current={current}
      onContextMenu={onMenu}
      {...filesTo(hit.sourceId, hit.title)}
    >
      <button
        type="button"
        className={classes.head}
        data-stop
        aria-pressed={selected}
        onClick={onSelect}
        onDoubleClick={onOpen}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            onOpen();
          }
        }}
      >
        <span className={classes.icon}>
          <KindIcon kind={hit.kind} />
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{hit.title}</span>
          <span className={classes.citation} title={hit.citation}>
            {secondLine(hit)}
          </span>
        </span>
        <RowTags names={hit.tags} />
      </button>
      {hit.fields
        .filter(({ name }) => name !== 'title')
        .map((field) => (
          <p key={field.name} className={classes.field}>
            <span className={classes.where}>{whereWord(field.name, hit.kind)}</span>
            <span className={classes.snippet}>
              <Snippet parts={field.parts} />
            </span>
          </p>
        ))}
      {hit.pages.slice(0, shownPages).map((page) => (
        <button
          type="button"
          key={`${page.sha256}-${page.page}`}
          className={classes.page}
          data-stop
          onClick={() => onPage(page)}
        >
          <span className={classes.where}>p. {page.label ?? page.page}</span>
          <span className={classes.snippet}>
            <Snippet parts={page.parts} />
          </span>
        </button>
      ))}
      {more > 0 && (
        <button type="button" className={classes.more} onClick={onOpen}>
          and {count(more, 'more page')}
        </button>
      )}
    </div>
  );
}
