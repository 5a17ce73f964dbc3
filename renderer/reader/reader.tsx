import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { FileText, Highlighter, Timer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Attachment } from '../../shared/model/library';
import { isRecording } from '../../shared/model/usual-scheme';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import type { BriefBeside } from '../client/workspace';
import { useAttachFiles } from '../parts/use-attach-files';
import { useMarkedCopy } from '../parts/use-marked-copy';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Attached } from './attached';
import { type Beside, BesideMenu } from './beside-menu';
import { BriefPane } from './brief-pane';
import { DocumentPane } from './document-pane';
import './highlights.css';
import classes from './reader.module.css';
import { RecordingView } from './recording/recording-view';
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
  /** A kept brief that is asked for beside it. */
  brief?: BriefBeside;
}

const none: string[] = [];
const nowhere = { key: 0, page: null, words: none };

/** An open source: its document, and beside it another, or a brief, when two are to be compared. */
export function Reader({ sourceId, sha256, page, words = none, jump = 0, active, brief }: ReaderProps) {
  const [beside, setBeside] = useState<Beside | null>(brief ?? null);
  const [front, setFront] = useState<'first' | 'second'>('first');
  useEffect(() => {
    if (brief) setBeside(brief);
  }, [brief]);
  const choose = (
    <BesideMenu
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
      titled={beside !== null}
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
            {'briefId' in beside ? (
              <BriefPane key={beside.briefId} {...beside} active={active && front === 'second'} more={choose} />
            ) : (
              <SourcePane
                {...beside}
                key={`${beside.sourceId} ${beside.sha256}`}
                words={none}
                jump={0}
                active={active && front === 'second'}
                more={choose}
                titled
                second
              />
            )}
          </div>
        </Panel>
      )}
    </Group>
  );
}

interface SourcePaneProps extends Omit<ReaderProps, 'brief'> {
  words: string[];
  jump: number;
  more: React.ReactNode;
  /** Says whose document it is, where two are shown. */
  titled: boolean;
  second?: boolean;
}

function SourcePane({ sourceId, sha256, page, words, jump, active, more, titled, second = false }: SourcePaneProps) {
  const { data: source, error, reload } = useQuery('sources.get', { id: sourceId }, { keep: false });
  const { dialog } = useNavigate();
  const [chosen, setChosen] = useState<{ sha256: string; jump: number } | null>(null);
  const wanted = chosen && chosen.jump === jump ? chosen.sha256 : sha256;
  const file = source?.files.find((one) => one.sha256 === wanted) ?? firstReadable(source?.files ?? []);
  const where = useMemo(() => ({ key: jump, page: page === undefined ? null : page - 1, words }), [jump, page, words]);
  // Captions are shown beside the recording that they are of.
  const files = source?.files ?? [];
  const recording = file && (isPlayed(file) ? file : isCaptions(file) ? files.find(isPlayed) : undefined);
  const captions = (file && isCaptions(file) ? file : files.find(isCaptions)) ?? null;
  const saveCopy = useMarkedCopy(sourceId, file);
  const { choose } = useAttachFiles();
  if (error && !source) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!source) return <Bones rows={10} />;
  const byTime = () => dialog({ name: 'quote-time', sourceId });
  if (!file)
    return (
      <Empty
        icon={<FileText size={24} />}
        title="No file yet"
        action={
          <>
            <Button variant="filled" onClick={() => choose(sourceId)}>
              Add file…
            </Button>
            {isRecording(source.kind) && <Button onClick={byTime}>Quote by time…</Button>}
          </>
        }
      >
        <p>Choose a PDF, a saved web page or a Word file, or drop it on this source in the list or in the inspector.</p>
        {isRecording(source.kind) && <p>Words that you heard can be quoted without a file, by their time.</p>}
      </Empty>
    );
  const lines = (
    <>
      {saveCopy && (
        <Menu.Item leftSection={<Highlighter size={15} />} onClick={saveCopy}>
          Save a copy with highlights…
        </Menu.Item>
      )}
      {source.files.length > 1 &&
        source.files.map((one) => (
          <Menu.Item
            key={one.id}
            leftSection={<FileText size={15} />}
            disabled={one === file}
            onClick={() => setChosen({ sha256: one.sha256, jump })}
          >
            {one.name}
          </Menu.Item>
        ))}
      {isRecording(source.kind) && (
        <Menu.Item leftSection={<Timer size={15} />} onClick={byTime}>
          Quote by time…
        </Menu.Item>
      )}
      {more}
    </>
  );
  return (
    <>
      {titled && (
        <p className={classes.title} title={source.title} aria-hidden={!second}>
          {source.title}
        </p>
      )}
      {!second && <VisuallyHidden component="h1">{source.title}</VisuallyHidden>}
      {['eml', 'msg', 'mbox'].includes(file.format) && <Attached relations={source.relations} />}
      <div className={classes.document}>
        {recording ? (
          <RecordingView
            key={recording.sha256}
            sourceId={sourceId}
            file={recording}
            captions={captions}
            jump={captions?.sha256 === sha256 ? where : nowhere}
            active={active}
            second={second}
            more={lines}
          />
        ) : (
          <DocumentPane
            key={file.sha256}
            sourceId={sourceId}
            file={file}
            jump={where}
            active={active}
            second={second}
            more={lines}
          />
        )}
      </div>
    </>
  );
}

function firstReadable(files: readonly Attachment[]): Attachment | undefined {
  const shown = (file: Attachment) => file.pages > 0 || file.format === 'pdf' || file.format === 'image';
  return files.find((file) => shown(file) || isPlayed(file)) ?? files[0];
}

function isCaptions({ format, pages }: Attachment): boolean {
  return format === 'captions' && pages > 0;
}

function isPlayed(file: Attachment): boolean {
  return file.format === 'audio' || file.format === 'video';
}
