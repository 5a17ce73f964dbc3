import { useElementSize } from '@mantine/hooks';
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useHost } from '../../client/host-context';
import { Bones } from '../../ui/bones';
import { Failed } from '../../ui/failed';
import { pageName } from '../pdf/pdf-view';
import type { PageTextListener, ReadingPlace, ViewHandle } from '../view-handle';
import { ImagePage, type Size, turned } from './image-page';
import classes from './image-view.module.css';
import { useImageScroll } from './use-image-scroll';
import { usePictures } from './use-pictures';

export interface ImageViewProps {
  sha256: string;
  name: string;
  mime: string;
  zoom: number | 'width' | 'page';
  rotation: number;
  labels: readonly (string | null)[];
  start: ReadingPlace;
  onPlace: (place: ReadingPlace) => void;
  onScale: (scale: number) => void;
  onPageText: PageTextListener;
  /** Told how many pictures the file holds; null when it is closed. */
  onOpened: (pages: number | null) => void;
  over: (page: number) => ReactNode;
  ref: Ref<ViewHandle>;
}

const margin = 24;

/** A picture: a photograph, a scanned page, a screenshot; a TIFF of several pages shows them one below the other. */
export function ImageView(props: ImageViewProps) {
  const { sha256, name, mime, zoom, rotation, labels, start, onPlace, onScale, onPageText, onOpened, over, ref } =
    props;
  const host = useHost();
  const pictures = usePictures(host.fileUrl(sha256), mime);
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sized, width, height } = useElementSize<HTMLDivElement>();
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map());
  const [broken, setBroken] = useState(false);
  const first = sizes.get(0);
  const scale = first && width > 0 ? scaleOf(zoom, rotation % 180 !== 0 ? turned(first) : first, { width, height }) : 1;
  useEffect(() => onScale(scale), [scale, onScale]);
  const laid = useMemo(() => ({ sizes, scale, rotation }), [sizes, scale, rotation]);
  const { handle, scrolled } = useImageScroll(scroller, { start, laid, onPlace });
  useImperativeHandle(ref, () => handle, [handle]);
  const count = pictures.is === 'there' ? pictures.addresses.length : null;
  useEffect(() => {
    onOpened(count);
    return () => onOpened(null);
  }, [count, onOpened]);
  const learn = useCallback((page: number, size: Size) => setSizes((now) => new Map(now).set(page, size)), []);
  const fail = useCallback(() => setBroken(true), []);
  if (pictures.is === 'reading') return <Bones rows={8} />;
  const why = pictures.is === 'failed' ? pictures.why : broken ? 'it is damaged, too large, or no picture' : null;
  if (why !== null)
    return <Failed message={`${name} cannot be shown here: ${why}. The file itself is kept as it is.`} />;
  const addresses = pictures.is === 'there' ? pictures.addresses : [];
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onScroll={scrolled}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll must be reachable for keys
      tabIndex={0}
      role="document"
      aria-label="Document"
    >
      <div ref={sized} className={classes.measure} />
      {addresses.map((address, page) => (
        <ImagePage
          key={address}
          address={address}
          page={page}
          name={pageName(page, labels[page] ?? null)}
          alt={addresses.length > 1 ? `${name}, page ${page + 1} of ${addresses.length}` : name}
          size={sizes.get(page)}
          scale={scale}
          rotation={rotation}
          scroller={scroller}
          onSize={learn}
          onBroken={fail}
          onText={onPageText}
        >
          {over(page)}
        </ImagePage>
      ))}
    </div>
  );
}

/** A picture that fits is not blown up beyond its own pixels. */
function scaleOf(zoom: ImageViewProps['zoom'], picture: Size, view: Size): number {
  if (typeof zoom === 'number') return zoom;
  const across = (view.width - margin * 2) / picture.width;
  const down = (view.height - margin * 2) / picture.height;
  return Math.max(0.02, Math.min(1, zoom === 'width' ? across : Math.min(across, down)));
}
