import { Menu } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownFile } from '../../shared/model/kept-brief';
import { useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { useQuery } from '../client/use-query';
import { createViewStore } from '../client/view-store';
import { openAhead } from '../parts/pdf/pdf-engine';
import { Caret } from './caret';
import classes from './document-pane.module.css';
import { FindBox } from './find-box';
import { LinkDialog } from './link-dialog';
import { MachineReadings, useMachineReadings } from './machine/machine-readings';
import { MarginMarks } from './margin-marks';
import type { Zoom } from './pdf/pdf-view';
import { byPicture, marginOf, PictureMarks, pictureMarkAt } from './picture-marks';
import { PrintDialog } from './print/print-dialog';
import { printableOf } from './print/printable';
import type { Printable } from './print/sheet';
import { type Look, modesOf, type OpenedPdf, ShownDocument } from './shown-document';
import { useStoredPages } from './stored-pages';
import { stepZoom, Toolbar } from './toolbar';
import { useCaret } from './use-caret';
import { useFind } from './use-find';
import { usePaintedPages } from './use-painted-pages';
import { byPage, useQuotations } from './use-quotations';
import { useQuoting } from './use-quoting';
import { useReaderKeys } from './use-reader-keys';
import { useRemembered } from './use-remembered';
import { useRevealWords } from './use-reveal-words';
import { useTrail } from './use-trail';
import { useWheelZoom } from './use-wheel-zoom';
import type { PageNow, ReadingPlace, ViewHandle } from './view-handle';

export interface DocumentPaneProps {
  /** Null for a file that no source has: it can be read and searched, and nothing be taken from it. */
  sourceId: string | null;
  file: ShownFile;
  /** Where to go, from 0, and what to mark; `key` changes with every jump. */
  jump: { key: number; page: number | null; words: readonly string[] };
  active: boolean;
  /** Shown beside another document. */
  second: boolean;
  /** Further lines of the document's menu. */
  more: ReactNode;
}

/** One file, to be read, searched and printed; a source's can be quoted too. */
export function DocumentPane(props: DocumentPaneProps) {
  const host = useHost();
  const { sha256, format } = props.file;
  const { start, remember } = useRemembered(sha256);
  useEffect(() => {
    if (format === 'pdf') openAhead(host.fileUrl(sha256));
  }, [host, sha256, format]);
  if (!start) return null;
  return <OpenPane {...props} start={start} remember={remember} />;
}

type OpenPaneProps = DocumentPaneProps & {
  start: ReadingPlace & { zoom: Zoom | null };
  remember: (place: ReadingPlace, zoom: Zoom) => void;
};

function OpenPane({ sourceId, file, jump, active, second, more, start, remember }: OpenPaneProps) {
  const { sha256 } = file;
  const modes = modesOf(file);
  const [dark, setDark] = usePreference('reader.darkPaper');
  const [look, setLook] = useState<Look>({
    mode: modes[0] ?? 'reading',
    zoom: start.zoom ?? usualZoom(file.format),
    rotation: 0,
    spread: false,
    side: false,
  });
  const change = (patch: Partial<Look>) => setLook((now) => ({ ...now, ...patch }));
  const begin = useRef<ReadingPlace>(jump.page === null ? start : { page: jump.page, down: 0 });
  const jumped = useRef(jump.key);
  if (jumped.current !== jump.key && jump.page !== null) {
    // A document that is still being opened begins there.
    jumped.current = jump.key;
    begin.current = { page: jump.page, down: 0 };
  }
  // The page changes with every turn of the wheel: only what shows it renders again, and not the whole pane.
  const [reading] = useState(() => createViewStore<PageNow>({ page: begin.current.page }));
  const [scale, setScale] = useState(typeof start.zoom === 'number' ? start.zoom : 1);
  const [printing, setPrinting] = useState<Printable | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [frame, setFrame] = useState<Document | null>(null);
  const [opened, setOpened] = useState<OpenedPdf | null>(null);

  const host = useHost();
  const { dialog } = useNavigate();
  const readings = useMachineReadings(sha256);
  const stored = useStoredPages(file, readings);
  const { data: labels } = useQuery('pages.labels', { sha256 });
  const quotes = useQuotations(sourceId);
  const quotesByPage = useMemo(() => byPage(quotes, sha256), [quotes, sha256]);
  const pictured = useMemo(() => byPicture(quotes, sha256), [quotes, sha256]);
  const painted = usePaintedPages(stored, quotesByPage, jump.words);
  const body = useRef<HTMLDivElement>(null);
  const view = useRef<ViewHandle | null>(null);
  const findInput = useRef<HTMLInputElement>(null);
  const here = useRef(begin.current);

  const onPlace = useCallback(
    (now: ReadingPlace) => {
      here.current = now;
      if (reading.get().page !== now.page) reading.set({ page: now.page });
      remember(now, look.zoom);
    },
    [remember, reading, look.zoom],
  );
  const openAt = useCallback(
    (place: ReadingPlace) => {
      begin.current = place;
      onPlace(place);
    },
    [onPlace],
  );
  const onOpened = useCallback((now: OpenedPdf | null) => {
    // Closed while its tab is hidden, it opens again where it was.
    if (!now) begin.current = here.current;
    setOpened(now);
  }, []);
  const onPictures = useCallback(
    (count: number | null) => setOpened(count === null ? null : { pages: count, password: undefined }),
    [],
  );
  const trail = useTrail(view, here, openAt);
  const jumpTo = (page: number) => trail.jump({ page, down: 0 });
  const pageNow = useCallback(() => here.current.page, []);
  const find = useFind(sha256, { painted, view, page: pageNow });
  const quoting = useQuoting({ sourceId, sha256, stored, quotes, body, active, frame });
  const caret = useCaret(active, view);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each jump is a new one, to the same page too
  useEffect(() => {
    if (jump.page === null) return;
    const to = { page: jump.page, down: 0 };
    // What is still being opened begins there, and its page is the one to say until then and after.
    if (!view.current) return openAt(to);
    view.current.goTo(to.page);
    remember(to, look.zoom);
  }, [jump.key]);

  useRevealWords(jump, painted, view);

  const zoomBy = (by: 1 | -1) => change({ zoom: stepZoom(scaleOf(look, scale), by) });
  const isPdf = file.format === 'pdf' && look.mode === 'original';
  const turns = isPdf || file.format === 'image';
  const turn = () => change({ rotation: (look.rotation + 90) % 360 });
  const count = Math.max(opened?.pages ?? file.pages, 1);
  const print = () => {
    const address = host.fileUrl(sha256);
    const shown = {
      file,
      look,
      stored,
      labels: labels ?? [],
      address,
      opened,
      pages: count,
      view: view.current,
    };
    setPrinting(printableOf(shown));
  };
  useWheelZoom(body, frame, (factor) =>
    change({ zoom: Math.min(4, Math.max(0.25, Math.round(scaleOf(look, scale) * factor * 100) / 100)) }),
  );
  useReaderKeys(active, {
    'Ctrl+f': () => findInput.current?.select(),
    'Ctrl++': () => zoomBy(1),
    'Ctrl+-': () => zoomBy(-1),
    'Ctrl+0': () => change({ zoom: usualZoom(file.format) }),
    'Ctrl+p': print,
    F7: caret.toggle,
    'Alt+ArrowLeft': trail.back,
    'Alt+ArrowRight': trail.forward,
    r: turns ? turn : null,
    ...quoting.keys,
  });

  return (
    <div className={classes.pane}>
      <Toolbar
        side={isPdf ? { open: look.side, toggle: () => change({ side: !look.side }) } : null}
        zoom={{
          scale: scaleOf(look, scale),
          set: (zoom) => change({ zoom: !isPdf && file.format !== 'image' && typeof zoom !== 'number' ? 1 : zoom }),
        }}
        page={{
          at: reading,
          count,
          labels: labels ?? [],
          printed: file.format === 'pdf' || file.format === 'image' || (labels?.some((one) => one !== null) ?? false),
          go: jumpTo,
          find: (label) => {
            const at = labels?.findIndex((one) => one?.toLowerCase() === label.toLowerCase()) ?? -1;
            return at < 0 ? null : at;
          },
          map:
            sourceId && file.pages > 0
              ? () => dialog({ name: 'page-map', sourceId, sha256, page: here.current.page })
              : null,
        }}
        modes={
          modes.length > 1
            ? {
                value: look.mode,
                set: (mode) => {
                  begin.current = here.current;
                  change({
                    mode: mode as Look['mode'],
                    zoom: mode === 'reading' ? 1 : usualZoom(file.format),
                  });
                },
                data: [
                  { value: 'original', label: 'Original' },
                  { value: 'reading', label: 'Reading view' },
                ],
              }
            : null
        }
        spread={
          isPdf
            ? {
                on: look.spread,
                // Two pages are asked for to be seen: a size that was chosen for one would hide the second.
                toggle: () => change(look.spread ? { spread: false } : { spread: true, zoom: 'width' }),
              }
            : null
        }
        dark={isPdf ? { on: dark, toggle: () => setDark(!dark) } : null}
        turn={turns ? turn : null}
        print={file.pages > 0 || look.mode === 'original' ? print : null}
        trail={trail}
        caret={caret}
        more={
          more && (
            <>
              <Menu.Divider />
              {more}
            </>
          )
        }
        find={
          file.pages > 0 && (
            <FindBox second={second} ref={findInput} find={find} onLeave={() => view.current?.root()?.focus()} />
          )
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: highlights are painted, not elements */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: their keyboard way is the mark in the margin */}
      <div
        ref={body}
        className={classes.body}
        onClick={(event) => {
          if (!document.getSelection()?.isCollapsed) return;
          const { clientX: x, clientY: y } = event;
          const id = painted.quoteAt(x, y)?.id ?? pictureMarkAt(event.currentTarget, x, y);
          if (id) quoting.open(id, new DOMRect(x, y, 1, 1));
        }}
      >
        <MachineReadings readings={readings}>
          <ShownDocument
            file={file}
            stored={stored}
            labels={labels ?? []}
            look={look}
            dark={dark}
            scale={scale}
            at={reading}
            start={begin.current}
            onPlace={onPlace}
            onScale={setScale}
            onPageText={painted.onPageText}
            onFrame={setFrame}
            onAddress={setAddress}
            onJump={trail.jump}
            onOpened={onOpened}
            onPictures={onPictures}
            over={(page) => (
              <>
                <PictureMarks quotes={pictured.get(page) ?? []} page={page} rotation={look.rotation} />
                <MarginMarks
                  marks={[
                    ...(painted.marks.get(page) ?? []),
                    ...marginOf(pictured.get(page) ?? [], page, look.rotation),
                  ]}
                  onOpen={(quote, at) => quoting.open(quote.id, at)}
                />
              </>
            )}
            view={view}
          />
        </MachineReadings>
        {quoting.bar}
        <Caret box={caret.box} />
      </div>
      {quoting.card}
      {printing && <PrintDialog printable={printing} page={here.current.page} onClose={() => setPrinting(null)} />}
      <LinkDialog address={address} onClose={() => setAddress(null)} />
    </div>
  );
}

function usualZoom(format: string): Zoom {
  return format === 'pdf' ? 'width' : format === 'image' ? 'page' : 1;
}

function scaleOf(look: Look, measured: number): number {
  return typeof look.zoom === 'number' ? look.zoom : measured;
}
