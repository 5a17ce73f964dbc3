import { Menu, UnstyledButton } from '@mantine/core';
import { ChevronDown, X } from 'lucide-react';
import type { Facet, SearchResult } from '../../shared/model/search';
import { useNavigate } from '../client/navigate';
import classes from './facets.module.css';
import { type FilterField, filterText, hasFilterText, toggleFilterText } from './filter-text';

/** Kinds with a chip of their own: one in any window, the others where there is room. */
const chipKinds = 4;

/** How what was found spreads over kinds, years, tags, collections and courts; a click narrows the search to one. */
export function Facets({ query, facets }: { query: string; facets: SearchResult['facets'] }) {
  const { go } = useNavigate();
  const toggle = (field: FilterField, value: string) =>
    go({ view: 'search', query: toggleFilterText(query, field, value) });
  const shown = facets.kind.slice(0, chipKinds);
  return (
    <div className={classes.facets}>
      <div className={classes.row} role="toolbar" aria-label="Narrow the search">
        {shown.map((facet, index) => (
          <Chip
            key={facet.value}
            facet={facet}
            nth={index + 1}
            on={hasFilterText(query, 'kind', facet.value)}
            onClick={() => toggle('kind', facet.value)}
          />
        ))}
        {facets.kind.length > 1 && (
          <FacetMenu name="Kind" field="kind" facets={facets.kind} query={query} toggle={toggle} />
        )}
        <FacetMenu name="Year" field="year" facets={byYear(facets.year)} query={query} toggle={toggle} />
        <FacetMenu name="Tag" field="tag" facets={facets.tag} query={query} toggle={toggle} />
        <FacetMenu name="Court or outlet" field="court" facets={facets.venue} query={query} toggle={toggle} />
        <FacetMenu name="Collection" field="collection" facets={facets.collection} query={query} toggle={toggle} />
      </div>
    </div>
  );
}

function byYear(years: readonly Facet[]): Facet[] {
  return [...years].sort((a, b) => b.value.localeCompare(a.value));
}

function Chip(props: { facet: Facet; nth: number; on: boolean; onClick: () => void }) {
  const { facet, nth, on, onClick } = props;
  return (
    <UnstyledButton className={classes.chip} data-nth={nth} aria-pressed={on} onClick={onClick}>
      {facet.label}
      <span className={classes.count}>{facet.count.toLocaleString('en-US')}</span>
      {on && <X size={12} aria-hidden />}
    </UnstyledButton>
  );
}

function FacetMenu({
  name,
  field,
  facets,
  query,
  toggle,
}: {
  name: string;
  field: FilterField;
  facets: readonly Facet[];
  query: string;
  toggle: (field: FilterField, value: string) => void;
}) {
  if (facets.length === 0) return null;
  const on = facets.filter(({ value }) => hasFilterText(query, field, value));
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.chip} data-on={on.length > 0} aria-label={`Narrow by ${name.toLowerCase()}`}>
          {on[0]?.label ?? name}
          <ChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        <Menu.CheckboxGroup value={on.map(({ value }) => value)} onChange={() => {}}>
          {facets.map((facet) => (
            <Menu.CheckboxItem
              key={filterText(field, facet.value)}
              value={facet.value}
              rightSection={<span className={classes.count}>{facet.count.toLocaleString('en-US')}</span>}
              onClick={() => toggle(field, facet.value)}
            >
              {facet.label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
