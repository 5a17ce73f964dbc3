import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Attachment } from '../../shared/model/library';
import { isRecording } from '../../shared/model/usual-scheme';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { useAttachFiles } from '../parts/use-attach-files';
import { useMarkedCopy } from '../parts/use-marked-copy';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { DocumentPane } from './document-pane';
import './highlights.css';
import classes from './reader.module.css';
import { RecordingView } from './recording-view';
import './text-layer.css';

export interface ReaderProps {
  sourceId: string;
  sha256?: string;
  /** From 1. */
  page?: number;
  words?: string[];
  /** Grows with every jump, so that the same page can be jumped to twice. */
  jump?: number;
  /** In front: only then it listens to keys. */
  active: boolean;
}

const none: string[] = [];

/** An open source: its document, and beside it another when two are to be compared. */
export function Reader({ sourceId, sha256, page, words = none, jump = 0, active }: ReaderProps) {
  const [beside, setBeside] = useState<{ sourceId: string; sha256?: string } | null>(null);
  const [front, setFront] = useState<'first' | 'second'>('first');
  const choose = (
    <Beside
      sourceId={sourceId}
      shown={beside !== null}
      choose={setBeside}
      close={() => {
        setBeside(null);
        setFront('first');
      }}
    />
  );
  const first = (
    <SourcePane
      sourceId={sourceId}
      sha256={sha256}
      page={page}
      words={words}
      jump={jump}
      active={active && front === 'first'}
      more={choose}
    />
  );
  // One tree for one document and for two: opening the second must not open the first anew.
  return (
    <Group orientation="horizontal" className={classes.reader}>
      <Panel id="first" minSize="25%">
        <div
          className={classes.half}
          onPointerDownCapture={() => setFront('first')}
          onFocusCapture={() => setFront('first')}
        >
          {first}
        </div>
      </Panel>
      {beside && <Separator className={classes.separator} aria-label="Width of the two documents" />}
      {beside && (
        <Panel id="second" minSize="25%">
          <div
            className={classes.half}
            onPointerDownCapture={() => setFront('second')}
            onFocusCapture={() => setFront('second')}
          >
            <SourcePane
              {...beside}
              key={`${beside.sourceId} ${beside.sha256}`}
              words={none}
              jump={0}
              active={active && front === 'second'}
              more={choose}
              titled
            />
          </div>
        </Panel>
      )}
    </Group>
  );
}

interface SourcePaneProps extends ReaderProps {
  words: string[];
  jump: number;
  more: React.ReactNode;
  /** Says whose document it is, where the tab does not. */
  titled?: boolean;
}

function SourcePane({ sourceId, sha256, page, words, jump, active, more, titled }: SourcePaneProps) {
  const { data: source, error, reload } = useQuery('sources.get', { id: sourceId }, { keep: false });
  const { dialog } = useNavigate();
  const [chosen, setChosen] = useState<{ sha256: string; jump: number } | null>(null);
  const wanted = chosen && chosen.jump === jump ? chosen.sha256 : sha256;
  const file = source?.files.find((one) => one.sha256 === wanted) ?? firstReadable(source?.files ?? []);
  const where = useMemo(() => ({ key: jump, page: page === undefined ? null : page - 1, words }), [jump, page, words]);
  const saveCopy = useMarkedCopy(sourceId, file);
  const { choose } = useAttachFiles();
  if (error && !source) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!source) return <Bones rows={10} />;
  const byTime = () => dialog({ name: 'quote-time', sourceId });
  if (!file)
    return (
      <Empty icon={<FileText size={24} />} title="No file yet">
        <p>Choose a PDF, a saved web page or a Word file, or drop it on this source in the list or in the inspector.</p>
        <Button onClick={() => choose(sourceId)}>Add file…</Button>
        {isRecording(source.kind) && (
          <>
            <p>Words that you heard can be quoted without a file, by their time.</p>
            <Button onClick={byTime}>Quote by time…</Button>
          </>
        )}
      </Empty>
    );
  const lines = (
    <>
      {saveCopy && <Menu.Item onClick={saveCopy}>Save a copy with highlights…</Menu.Item>}
      {source.files.length > 1 &&
        source.files.map((one) => (
          <Menu.Item key={one.id} disabled={one === file} onClick={() => setChosen({ sha256: one.sha256, jump })}>
            {one.name}
          </Menu.Item>
        ))}
      {isRecording(source.kind) && <Menu.Item onClick={byTime}>Quote by time…</Menu.Item>}
      {more}
    </>
  );
  return (
    <>
      {titled ? (
        <p className={classes.title}>{source.title}</p>
      ) : (
        <VisuallyHidden component="h1">{source.title}</VisuallyHidden>
      )}
      <div className={classes.document}>
        {isPlayed(file) ? (
          <RecordingView key={file.sha256} sourceId={sourceId} file={file} active={active} more={lines} />
        ) : (
          <DocumentPane
            key={file.sha256}
            sourceId={sourceId}
            file={file}
            jump={where}
            active={active}
            second={titled === true}
            more={lines}
          />
        )}
      </div>
    </>
  );
}

/** Lines of the menu that open another of the open sources beside this one. */
function Beside({
  sourceId,
  shown,
  choose,
  close,
}: {
  sourceId: string;
  shown: boolean;
  choose: (source: { sourceId: string }) => void;
  close: () => void;
}) {
  const tabs = useWorkspaceView((now) => now.tabs);
  const others = tabs.filter((tab) => tab.sourceId !== sourceId).map((tab) => tab.sourceId);
  const { data } = useQuery(
    'sources.list',
    others.length > 0 ? { scope: { ids: others }, sort: { by: 'title', descending: false }, limit: 100 } : null,
  );
  return (
    <>
      <Menu.Label>Split view</Menu.Label>
      {shown && <Menu.Item onClick={close}>Close the second document</Menu.Item>}
      <Menu.Item onClick={() => choose({ sourceId })}>This document, twice</Menu.Item>
      {(data?.rows ?? []).map((row) => (
        <Menu.Item key={row.id} onClick={() => choose({ sourceId: row.id })}>
          Beside “{row.title.length > 40 ? `${row.title.slice(0, 38)}…` : row.title}”
        </Menu.Item>
      ))}
      {others.length === 0 && <Menu.Item disabled>Open another source in a tab to read it beside</Menu.Item>}
    </>
  );
}

function firstReadable(files: readonly Attachment[]): Attachment | undefined {
  const shown = (file: Attachment) => file.pages > 0 || file.format === 'pdf' || file.format === 'image';
  return files.find((file) => shown(file) || isPlayed(file)) ?? files[0];
}

function isPlayed(file: Attachment): boolean {
  return file.format === 'audio' || file.format === 'video';
}
