import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { ArrowDownWideNarrow, ArrowUpNarrowWide, Columns3, ListChecks } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Sort } from '../../shared/contract/inputs';
import { type Preference, usePreference } from '../client/preferences';
import { PlaceHead } from '../ui/place-head';
import classes from './list-head.module.css';

const sorts: { by: Sort['by']; label: string }[] = [
  { by: 'added', label: 'Date added' },
  { by: 'changed', label: 'Date changed' },
  { by: 'title', label: 'Title' },
  { by: 'date', label: 'Date of the source' },
  { by: 'kind', label: 'Kind' },
  { by: 'author', label: 'Author' },
  { by: 'court', label: 'Court or outlet' },
];

/** What up and down are called; words go by the alphabet. */
const ways: Partial<Record<Sort['by'], [string, string]>> = {
  added: ['Oldest first', 'Newest first'],
  changed: ['Oldest first', 'Newest first'],
  date: ['Earliest first', 'Latest first'],
};

const columnLabels: Record<Preference<'window.columns'>[number], string> = {
  byline: 'Court, outlet or author',
  date: 'Date',
  tags: 'Tags',
  missing: 'What is missing to cite it',
  quotes: 'Quotations',
  files: 'Files',
};

/** Over a list: what it is and how much, the way into the tagging queue, its order and what it shows. */
export function ListHead({
  title,
  total,
  onQueue,
  children,
}: {
  title: string;
  total: number | undefined;
  onQueue?: () => void;
  children?: ReactNode;
}) {
  return (
    <PlaceHead title={title} count={total?.toLocaleString('en-US')}>
      {children}
      {onQueue && (
        <Button
          className={classes.tool}
          variant="subtle"
          color="gray"
          leftSection={<ListChecks size={16} />}
          aria-label="Go through and tag"
          title="Go through and tag"
          onClick={onQueue}
        >
          Go through and tag
        </Button>
      )}
      <SortMenu />
      <ColumnsMenu />
    </PlaceHead>
  );
}

function SortMenu() {
  const [sort, setSort] = usePreference('window.sort');
  const label = sorts.find(({ by }) => by === sort.by)?.label ?? 'Order';
  const [ascending, descending] = ways[sort.by] ?? ['A to Z', 'Z to A'];
  const Icon = sort.descending ? ArrowDownWideNarrow : ArrowUpNarrowWide;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className={classes.tool}
          variant="subtle"
          color="gray"
          leftSection={<Icon size={16} />}
          aria-label={`Order: ${label}`}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={sort.by} onChange={(by) => setSort({ ...sort, by: by as Sort['by'] })}>
          {sorts.map(({ by, label }) => (
            <Menu.RadioItem key={by} value={by}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup
          value={sort.descending ? 'down' : 'up'}
          onChange={(way) => setSort({ ...sort, descending: way === 'down' })}
        >
          <Menu.RadioItem value="down">{descending}</Menu.RadioItem>
          <Menu.RadioItem value="up">{ascending}</Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function ColumnsMenu() {
  const [columns, setColumns] = usePreference('window.columns');
  const [open, setOpen] = useState(false);
  return (
    <Menu position="bottom-end" closeOnItemClick={false} opened={open} onChange={setOpen}>
      <Menu.Target>
        <Tooltip label="What each row shows" disabled={open}>
          <ActionIcon aria-label="What each row shows">
            <Columns3 size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup
          value={[...columns]}
          onChange={(value) => setColumns(value as Preference<'window.columns'>)}
        >
          {Object.entries(columnLabels).map(([key, label]) => (
            <Menu.CheckboxItem key={key} value={key}>
              {label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
