import { Button, PasswordInput } from '@mantine/core';
import { FileX, Lock } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownFile } from '../../shared/model/kept-brief';
import { useHost } from '../client/host-context';
import type { ViewStore } from '../client/view-store';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { ImageView } from './image/image-view';
import { pageOfAction, placeOfDestination } from './pdf/follow-link';
import { type PdfLink, PdfView, type Zoom } from './pdf/pdf-view';
import { SidePanel } from './pdf/side-panel';
import { useAsleep } from './pdf/use-asleep';
import { type PdfOpening, usePdf } from './pdf/use-pdf';
import classes from './shown-document.module.css';
import type { StoredPages } from './stored-pages';
import { TextView } from './text/text-view';
import type { PageNow, PageTextListener, ReadingPlace, ViewHandle } from './view-handle';
import { OriginalView } from './web/original-view';

/** How a file is shown: as it is, or its stored text typeset. */
export type Mode = 'original' | 'reading';

export interface Look {
  mode: Mode;
  zoom: Zoom;
  rotation: number;
  spread: boolean;
  side: boolean;
}

/** What only the open file knows: its pages, and the password that it was opened with. */
export interface OpenedPdf {
  pages: number;
  password: string | undefined;
}

export interface ShownProps {
  file: ShownFile;
  stored: StoredPages;
  labels: readonly (string | null)[];
  look: Look;
  /** PDFs on dark paper. */
  dark: boolean;
  scale: number;
  at: ViewStore<PageNow>;
  start: ReadingPlace;
  onPlace: (place: ReadingPlace) => void;
  onScale: (scale: number) => void;
  onPageText: PageTextListener;
  onFrame: (frame: Document | null) => void;
  onAddress: (address: string) => void;
  /** A link or the outline leads elsewhere in the document. */
  onJump: (to: ReadingPlace) => void;
  /** Told what the PDF itself says once it is open; null when it is closed. */
  onOpened: (opened: OpenedPdf | null) => void;
  /** Told how many pictures an image file holds; null when it is closed. */
  onPictures: (count: number | null) => void;
  over: (page: number) => ReactNode;
  view: Ref<ViewHandle> & { current: ViewHandle | null };
}

/** The ways a file can be shown, the usual first. */
export function modesOf(file: ShownFile): Mode[] {
  if (file.format === 'html') return ['reading', 'original'];
  if (file.format !== 'pdf' && file.format !== 'image') return ['reading'];
  const words = file.pages > 0 && file.textState !== 'none' && file.textState !== 'not-text';
  return words ? ['original', 'reading'] : ['original'];
}

/** A file in the way that is asked for. */
export function ShownDocument(props: ShownProps) {
  const { file, look, stored, labels, scale, start, onPlace, onPageText, over, view } = props;
  if (look.mode === 'reading') {
    if (file.pages === 0)
      return (
        <Empty icon={<FileX size={24} />} title="This file has no text to show">
          <p>The file itself is kept as it is. {file.warnings.join(' ')}</p>
        </Empty>
      );
    return (
      <TextView
        ref={view}
        stored={stored}
        pages={file.pages}
        labels={labels}
        scale={typeof look.zoom === 'number' ? look.zoom : 1}
        start={start}
        onPlace={onPlace}
        onPageText={onPageText}
        over={over}
      />
    );
  }
  if (file.format === 'html')
    return (
      <OriginalView
        ref={view}
        sha256={file.sha256}
        name={file.name}
        scale={scale}
        onPageText={onPageText}
        onFrame={props.onFrame}
        onLink={props.onAddress}
      />
    );
  if (file.format === 'image')
    return (
      <ImageView
        ref={view}
        sha256={file.sha256}
        name={file.name}
        mime={file.mime}
        zoom={look.zoom}
        rotation={look.rotation}
        labels={labels}
        start={start}
        onPlace={onPlace}
        onScale={props.onScale}
        onPageText={onPageText}
        onOpened={props.onPictures}
        over={over}
      />
    );
  return <ShownPdf {...props} />;
}

function ShownPdf(props: ShownProps) {
  const whole = useRef<HTMLDivElement>(null);
  const asleep = useAsleep(whole);
  return (
    <div ref={whole} className={classes.whole}>
      <PdfOrWhyNot {...props} asleep={asleep} />
    </div>
  );
}

function PdfOrWhyNot({ asleep, ...props }: ShownProps & { asleep: boolean }) {
  const host = useHost();
  const opening = usePdf(host.fileUrl(props.file.sha256), asleep);
  if (opening.is === 'opening') return <Bones rows={10} />;
  if (opening.is === 'failed')
    return (
      <Failed
        message={`${props.file.name} could not be opened as a PDF: ${opening.message} The file itself is kept as it is.`}
      />
    );
  if (opening.is === 'locked') return <Locked name={props.file.name} opening={opening} />;
  return <OpenPdf {...props} opening={opening} />;
}

function OpenPdf({
  opening,
  look,
  dark,
  labels,
  at,
  start,
  onPlace,
  onScale,
  onPageText,
  onAddress,
  onJump,
  onOpened,
  over,
  view,
}: ShownProps & { opening: PdfOpening & { is: 'open' } }) {
  const { document, firstSize, password } = opening;
  useEffect(() => {
    onOpened({ pages: document.numPages, password });
    return () => onOpened(null);
  }, [document, password, onOpened]);
  const go = (to: ReadingPlace | null) => {
    if (to) onJump(to);
  };
  const follow = async (to: string | unknown[]) => go(await placeOfDestination(document, to));
  const onLink = (link: PdfLink) => {
    if ('url' in link) onAddress(link.url);
    else if ('action' in link) {
      const page = pageOfAction(link.action, at.get().page, document.numPages);
      if (page !== null) go({ page, down: 0 });
    } else void follow(link.to);
  };
  const known = useMemo(() => labels.slice(0, document.numPages), [labels, document]);
  return (
    <div className={classes.beside}>
      {look.side && (
        <SidePanel
          document={document}
          at={at}
          rotation={look.rotation}
          labels={known}
          go={(page) => go({ page, down: 0 })}
          follow={(to) => void follow(to)}
        />
      )}
      <div className={classes.rest}>
        <PdfView
          ref={view}
          document={document}
          firstSize={firstSize}
          zoom={look.zoom}
          rotation={look.rotation}
          spread={look.spread}
          dark={dark}
          start={start}
          labels={known}
          onPlace={onPlace}
          onScale={onScale}
          onPageText={onPageText}
          onLink={onLink}
          over={over}
        />
      </div>
    </div>
  );
}

/** A PDF that asks for a password; it is used to read it here, and kept nowhere. */
function Locked({ name, opening }: { name: string; opening: PdfOpening & { is: 'locked' } }) {
  const [password, setPassword] = useState('');
  return (
    <Empty icon={<Lock size={24} />} title="This PDF asks for a password">
      <form
        className={classes.password}
        onSubmit={(event) => {
          event.preventDefault();
          opening.unlock(password);
        }}
      >
        <PasswordInput
          label={`Password of ${name}`}
          value={password}
          error={opening.wrong ? 'That is not its password.' : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoFocus
        />
        <p>It is used to show the file here, and is not kept. Without it the file cannot be searched or quoted.</p>
        <Button type="submit" disabled={password === ''}>
          Open
        </Button>
      </form>
    </Empty>
  );
}
