import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { usePreference } from '../client/preferences';
import { usualWidth } from './usual-width';

export type Side = 'sidebar' | 'inspector';

/** How far a side can be drawn, in pixels. */
const limits = { least: 180, centre: 360, sidebar: { most: 520 }, inspector: { most: 720 } } as const;

export interface SideWidth {
  /** What it begins with, in pixels. */
  width: number;
  least: number;
  most: number;
  panel: React.RefObject<PanelImperativeHandle | null>;
  /** By so many pixels wider, as far as there is room; null is the usual width again. Remembered. */
  change(by: number | null): void;
}

/** The widths of both sides: as a person left them, or else as the window has room for. */
export function usePanelWidths() {
  const [kept, keep] = usePreference('window.panels');
  const usual = { sidebar: useUsualWidth('sidebar'), inspector: useUsualWidth('inspector') };
  const now = useRef<Partial<Record<Side, number>>>({});
  const panels = { sidebar: usePanelRef(), inspector: usePanelRef() };

  const widthOf = (side: Side) => kept?.[side] ?? usual[side];
  const shown = (side: Side, width: number) => (panels[side].current ? width : 0);
  const sizeOf = (side: Side) => Math.round(panels[side].current?.getSize().inPixels ?? 0);
  // A side that nobody has drawn grows and shrinks with the window; one that had no room gets its width back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another usual width moves them
  useEffect(() => {
    const inspector = fitting('inspector', widthOf('inspector'), shown('sidebar', widthOf('sidebar')));
    panels.inspector.current?.resize(inspector);
    panels.sidebar.current?.resize(fitting('sidebar', widthOf('sidebar'), shown('inspector', inspector)));
  }, [usual.sidebar, usual.inspector]);

  const remember = () => {
    const drawn = (['sidebar', 'inspector'] as const).filter(
      (side) => Math.abs((now.current[side] ?? widthOf(side)) - widthOf(side)) > 1,
    );
    if (drawn.length > 0) keep({ ...kept, ...Object.fromEntries(drawn.map((side) => [side, now.current[side] ?? 0])) });
  };
  const of = (side: Side): SideWidth => ({
    width: widthOf(side),
    least: limits.least,
    most: limits[side].most,
    panel: panels[side],
    change(by) {
      const panel = panels[side].current;
      if (!panel) return;
      if (by === null) {
        const { [side]: _, ...others } = kept ?? {};
        panel.resize(usual[side]);
        keep(others);
        return;
      }
      const width = fitting(side, sizeOf(side) + by, sizeOf(otherThan(side)));
      panel.resize(width);
      keep({ ...kept, [side]: width });
    },
  });
  return {
    sidebar: of('sidebar'),
    inspector: of('inspector'),
    resized: (side: Side, pixels: number) => {
      now.current[side] = Math.round(pixels);
    },
    remember,
  };
}

function otherThan(side: Side): Side {
  return side === 'sidebar' ? 'inspector' : 'sidebar';
}

/** As wide as is wanted, but neither the middle nor the other side gives way for it. */
function fitting(side: Side, wanted: number, other: number): number {
  const room = window.innerWidth - other - limits.centre - 2;
  return Math.max(limits.least, Math.min(limits[side].most, room, wanted));
}

/** Of this window; told anew only where it is another. */
function useUsualWidth(side: Side): number {
  const [width, setWidth] = useState(() => usualWidth(side, window.innerWidth));
  useWindowEvent('resize', () => setWidth(usualWidth(side, window.innerWidth)));
  return width;
}
