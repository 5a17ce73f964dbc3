import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { usePreference } from '../../client/preferences';
import { layReading } from '../machine/lay-reading';
import { MachineNote } from '../machine/machine-note';
import { useMachineReading } from '../machine/machine-readings';
import frame from '../page/page.module.css';
import type { PageTextListener } from '../view-handle';
import classes from './image-view.module.css';

export interface Size {
  width: number;
  height: number;
}

interface ImagePageProps {
  address: string;
  /** From 0. */
  page: number;
  name: string;
  alt: string;
  /** In its own pixels, once it is there. */
  size: Size | undefined;
  scale: number;
  rotation: number;
  scroller: RefObject<HTMLElement | null>;
  onSize: (page: number, size: Size) => void;
  onBroken: () => void;
  onText: PageTextListener;
  children: ReactNode;
}

/** One picture as a page: with the words that a machine read of it laid invisibly over it, to be selected and quoted. */
export function ImagePage({
  address,
  page,
  name,
  alt,
  size,
  scale,
  rotation,
  scroller,
  onSize,
  onBroken,
  onText,
  children,
}: ImagePageProps) {
  const whole = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const near = useNear(whole, scroller);
  const read = useMachineReading(page);
  const reading = near && size && read && alike(read, size) ? read : null;
  const [doubts] = usePreference('reader.doubts');
  const box = size && (rotation % 180 !== 0 ? turned(size) : size);

  useEffect(() => {
    const element = words.current;
    if (!element || !reading || !size) return;
    const tell = (ready: boolean) => onText(page, ready ? element : null);
    return layReading(element, { reading, size, rotation }, tell).stop;
  }, [reading, size, rotation, page, onText]);

  return (
    // A group and no landmark, as the pages of a PDF.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <section
      ref={whole}
      role="group"
      className={`${frame.page} ${classes.place}`}
      aria-label={name}
      data-rotation={rotation}
      data-doubts={(reading && doubts) || undefined}
      style={
        box &&
        ({
          width: box.width * scale,
          height: box.height * scale,
          '--total-scale-factor': scale,
        } as CSSProperties)
      }
    >
      <img
        src={address}
        alt={alt}
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
          onSize(page, { width: naturalWidth, height: naturalHeight })
        }
        onError={onBroken}
      />
      <div ref={words} className={`${frame.words} textLayer`} data-page-text={page} />
      {reading && <MachineNote reading={reading} />}
      {children}
    </section>
  );
}

export function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** A picture that the reading machine saw turned otherwise than it is shown here: its words would lie beside their place. */
function alike(reading: Size, shown: Size): boolean {
  return Math.abs((reading.width * shown.height) / (reading.height * shown.width) - 1) < 0.03;
}

/** Whether a page is near the window: a fax of two hundred pages must not have the words of all of them laid. */
function useNear(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: '60%',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, scroller]);
  return near;
}
