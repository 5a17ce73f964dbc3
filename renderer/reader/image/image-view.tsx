import { useElementSize } from '@mantine/hooks';
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useHost } from '../../client/host-context';
import { Bones } from '../../ui/bones';
import { Failed } from '../../ui/failed';
import { revealRange, type ViewHandle } from '../view-handle';
import classes from './image-view.module.css';
import { usePictures } from './use-pictures';

export interface ImageViewProps {
  sha256: string;
  name: string;
  mime: string;
  zoom: number | 'width' | 'page';
  rotation: number;
  onScale: (scale: number) => void;
  ref: Ref<ViewHandle>;
}

interface Size {
  width: number;
  height: number;
}

const margin = 24;

/** A picture: a photograph, a scanned page, a screenshot; a TIFF of several pages shows them one below the other. */
export function ImageView({ sha256, name, mime, zoom, rotation, onScale, ref }: ImageViewProps) {
  const host = useHost();
  const pictures = usePictures(host.fileUrl(sha256), mime);
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sized, width, height } = useElementSize<HTMLDivElement>();
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map());
  const [broken, setBroken] = useState(false);
  const sideways = rotation % 180 !== 0;
  const first = sizes.get(0);
  const scale = first && width > 0 ? scaleOf(zoom, sideways ? turned(first) : first, { width, height }) : 1;
  useEffect(() => onScale(scale), [scale, onScale]);
  useImperativeHandle(
    ref,
    (): ViewHandle => ({
      root: () => scroller.current,
      reveal: (range) => scroller.current && revealRange(scroller.current, range),
      goTo: () => {},
    }),
    [],
  );
  if (pictures.is === 'reading') return <Bones rows={8} />;
  const why = pictures.is === 'failed' ? pictures.why : broken ? 'it is damaged, too large, or no picture' : null;
  if (why !== null)
    return <Failed message={`${name} cannot be shown here: ${why}. The file itself is kept as it is.`} />;
  const addresses = pictures.is === 'there' ? pictures.addresses : [];
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll must be reachable for keys
      tabIndex={0}
      role="document"
      aria-label="Document"
    >
      <div ref={sized} className={classes.measure} />
      {addresses.map((address, index) => {
        const size = sizes.get(index);
        const box = size && (sideways ? turned(size) : size);
        return (
          <div
            key={address}
            className={classes.place}
            style={box && { width: box.width * scale, height: box.height * scale }}
          >
            <img
              src={address}
              alt={addresses.length > 1 ? `${name}, page ${index + 1} of ${addresses.length}` : name}
              style={
                size
                  ? ({
                      width: size.width * scale,
                      height: size.height * scale,
                      '--turn': `${rotation}deg`,
                    } as CSSProperties)
                  : undefined
              }
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setSizes((now) => new Map(now).set(index, { width: naturalWidth, height: naturalHeight }))
              }
              onError={() => setBroken(true)}
            />
          </div>
        );
      })}
    </div>
  );
}

function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** A picture that fits is not blown up beyond its own pixels. */
function scaleOf(zoom: ImageViewProps['zoom'], picture: Size, view: Size): number {
  if (typeof zoom === 'number') return zoom;
  const across = (view.width - margin * 2) / picture.width;
  const down = (view.height - margin * 2) / picture.height;
  return Math.max(0.02, Math.min(1, zoom === 'width' ? across : Math.min(across, down)));
}
