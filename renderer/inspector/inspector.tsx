import { ActionIcon, Tabs, Tooltip } from '@mantine/core';
import { BookOpen, MousePointerClick } from 'lucide-react';
import type { ReactNode } from 'react';
import { sourceKinds } from '../../shared/model/source-kinds';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { type InspectorTab, inspectorTabs, useWorkspaceView } from '../client/workspace';
import { filesTo } from '../parts/drop-files';
import { KindIcon } from '../parts/kind-icon';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Details } from './details';
import { Files } from './files';
import { History } from './history';
import { InTheBin } from './in-the-bin';
import classes from './inspector.module.css';
import { Notes } from './notes';
import { Related } from './related';

const names: Record<InspectorTab, string> = {
  details: 'Details',
  quotes: 'Quotes',
  notes: 'Notes',
  related: 'Related',
  files: 'Files',
  history: 'History',
};

/** What is known of the source in hand. `quotes` draws its quotations (the reader's own panel, handed in by the frame). */
export function Inspector({ quotes }: { quotes: (sourceId: string, live: boolean) => ReactNode }) {
  const current = useWorkspaceView((now) => now.current);
  const tab = useWorkspaceView((now) => now.inspector);
  const selected = useWorkspaceView((now) => now.selected.size);
  const active = useWorkspaceView((now) => now.active);
  const { inspect, open } = useNavigate();
  const { data: source, error, reload } = useQuery('sources.get', current ? { id: current } : null);

  if (!current)
    return (
      <Empty icon={<MousePointerClick size={24} />} title="Nothing selected">
        <p>Choose a source to see its citation, its details, its quotations and its notes here.</p>
      </Empty>
    );
  if (error && source?.id !== current) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!source) return <Bones rows={8} />;

  const counts: Partial<Record<InspectorTab, number>> = {
    quotes: source.quotes,
    notes: source.notes.length,
    related: source.relations.length,
    files: source.files.length,
  };
  return (
    <div className={classes.inspector} {...(source.binnedAt === null && filesTo(source.id, source.title))}>
      <header className={classes.head}>
        <span className={classes.kind}>
          <KindIcon kind={source.kind} size={15} />
          <span>{sourceKinds[source.kind].label}</span>
          {selected > 1 && <span className={classes.several}>one of {selected.toLocaleString('en-US')} selected</span>}
        </span>
        <h2 className={classes.title}>{source.title}</h2>
        {active !== source.id && (
          <Tooltip label="Open in a tab">
            <ActionIcon className={classes.open} aria-label={`Open ${source.title}`} onClick={() => open(source.id)}>
              <BookOpen size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {source.binnedAt !== null && <InTheBin id={source.id} />}
      <Tabs
        value={tab}
        onChange={(value) => inspect((value ?? 'details') as InspectorTab)}
        className={classes.tabs}
        keepMounted={false}
      >
        <Tabs.List aria-label="Parts of the source">
          {inspectorTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
              {counts[name] ? <span className={classes.count}> {counts[name]}</span> : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.panels} key={source.id}>
          <Tabs.Panel value="details">
            <Details source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="quotes">{quotes(source.id, source.binnedAt === null)}</Tabs.Panel>
          <Tabs.Panel value="notes">
            <Notes source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="related">
            <Related source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="files">
            <Files source={source} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <History sourceId={source.id} />
          </Tabs.Panel>
        </div>
      </Tabs>
    </div>
  );
}
