import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { usePreference } from '../client/preferences';
import { usualWidth } from './usual-width';

export type Side = 'sidebar' | 'inspector';

export interface SideWidth {
  /** What it begins with, in pixels. */
  width: number;
  panel: React.RefObject<PanelImperativeHandle | null>;
  /** By so many pixels wider; null is the usual width again. Remembered. */
  change(by: number | null): void;
}

/** The widths of both sides: as a person left them, or else as the window has room for. */
export function usePanelWidths() {
  const [kept, keep] = usePreference('window.panels');
  const usual = { sidebar: useUsualWidth('sidebar'), inspector: useUsualWidth('inspector') };
  const now = useRef<Partial<Record<Side, number>>>({});
  const panels = { sidebar: usePanelRef(), inspector: usePanelRef() };

  const widthOf = (side: Side) => kept?.[side] ?? usual[side];
  const follow = (side: Side) => {
    const { current } = panels[side];
    if (current && kept?.[side] === undefined) current.resize(usual[side]);
  };
  // A side that nobody has drawn grows and shrinks with the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another usual width moves it
  useEffect(() => follow('sidebar'), [usual.sidebar]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another usual width moves it
  useEffect(() => follow('inspector'), [usual.inspector]);

  const remember = () => {
    const drawn = (['sidebar', 'inspector'] as const).filter(
      (side) => Math.abs((now.current[side] ?? widthOf(side)) - widthOf(side)) > 1,
    );
    if (drawn.length > 0) keep({ ...kept, ...Object.fromEntries(drawn.map((side) => [side, now.current[side] ?? 0])) });
  };
  const of = (side: Side): SideWidth => ({
    width: widthOf(side),
    panel: panels[side],
    change(by) {
      const panel = panels[side].current;
      if (!panel) return;
      panel.resize(by === null ? usual[side] : Math.round(panel.getSize().inPixels) + by);
      const { [side]: _, ...others } = kept ?? {};
      keep(by === null ? others : { ...others, [side]: Math.round(panel.getSize().inPixels) });
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

/** Of this window; told anew only where it is another. */
function useUsualWidth(side: Side): number {
  const [width, setWidth] = useState(() => usualWidth(side, window.innerWidth));
  useWindowEvent('resize', () => setWidth(usualWidth(side, window.innerWidth)));
  return width;
}
