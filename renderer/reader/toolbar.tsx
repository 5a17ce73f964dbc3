import { ActionIcon, Menu, Select, TextInput, Tooltip } from '@mantine/core';
import {
  BookOpen,
  Columns2,
  FileText,
  ListOrdered,
  Moon,
  PanelLeft,
  Printer,
  Redo2,
  RotateCw,
  TextCursor,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useView, type ViewStore } from '../client/view-store';
import { MoreMenu } from './more-menu';
import classes from './toolbar.module.css';
import type { PageNow } from './view-handle';

export interface ToolbarProps {
  side: { open: boolean; toggle: () => void } | null;
  zoom: { scale: number; set: (zoom: number | 'width' | 'page') => void } | null;
  page: {
    at: ViewStore<PageNow>;
    count: number;
    labels: readonly (string | null)[];
    /** Its pages are pages of paper, so that one without a number is worth saying. */
    printed: boolean;
    go: (page: number) => void;
    find: (label: string) => number | null;
    /** Says how the pages are numbered in print; null for a file without pages. */
    map: (() => void) | null;
  };
  modes: { value: string; set: (mode: string) => void; data: { value: string; label: string }[] } | null;
  spread: { on: boolean; toggle: () => void } | null;
  dark: { on: boolean; toggle: () => void } | null;
  turn: (() => void) | null;
  print: (() => void) | null;
  /** Back from a jump within the document, and on again; null where there was none. */
  trail: { back: (() => void) | null; forward: (() => void) | null };
  caret: { on: boolean; toggle: () => void };
  more: ReactNode;
  find: ReactNode;
}

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The next larger or smaller of the usual steps. */
export function stepZoom(scale: number, by: 1 | -1): number {
  return by > 0
    ? (steps.find((one) => one > scale + 0.01) ?? (steps.at(-1) as number))
    : (steps.findLast((one) => one < scale - 0.01) ?? (steps[0] as number));
}

/** What can be done with the shown document; every part of it has a key too. */
export function Toolbar(props: ToolbarProps) {
  const { side, zoom, page, modes, spread, dark, turn, print, trail, caret, more, find } = props;
  return (
    <div className={classes.toolbar} data-long={side ? true : undefined} role="toolbar" aria-label="Document">
      {side && (
        <Tool label={side.open ? 'Hide outline and pages' : 'Show outline and pages'} on={side.open} run={side.toggle}>
          <PanelLeft size={16} />
        </Tool>
      )}
      {zoom && (
        <span className={classes.zoom}>
          <Tool label="Smaller (Ctrl −)" run={() => zoom.set(stepZoom(zoom.scale, -1))}>
            <ZoomOut size={16} />
          </Tool>
          <Menu position="bottom" width={150}>
            <Menu.Target>
              <button
                type="button"
                className={classes.percent}
                aria-label={`Zoom: ${Math.round(zoom.scale * 100)} percent`}
              >
                {Math.round(zoom.scale * 100)}%
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => zoom.set('width')}>Fit the width</Menu.Item>
              <Menu.Item onClick={() => zoom.set('page')}>Fit the page</Menu.Item>
              <Menu.Divider />
              {[0.5, 0.75, 1, 1.25, 1.5, 2, 3].map((one) => (
                <Menu.Item key={one} onClick={() => zoom.set(one)}>
                  {one * 100}%
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Tool label="Larger (Ctrl +)" run={() => zoom.set(stepZoom(zoom.scale, 1))}>
            <ZoomIn size={16} />
          </Tool>
        </span>
      )}
      <PageNumber {...page} />
      {trail.back && (
        <Tool label="Back to where you were (Alt ←)" run={trail.back}>
          <Undo2 size={16} />
        </Tool>
      )}
      {modes && (
        <Select
          className={classes.modes}
          aria-label="How it is shown"
          role="combobox"
          data={modes.data}
          value={modes.value}
          allowDeselect={false}
          onChange={(value) => value && modes.set(value)}
        />
      )}
      <span className={classes.gap} />
      <span className={classes.wide}>
        {spread && (
          <Tool label="Two pages side by side" on={spread.on} run={spread.toggle}>
            <Columns2 size={16} />
          </Tool>
        )}
        {dark && (
          <Tool label="Dark paper" on={dark.on} run={dark.toggle}>
            <Moon size={16} />
          </Tool>
        )}
      </span>
      <MoreMenu>
        {modes?.data.map(({ value, label }) => (
          <Menu.Item
            key={value}
            leftSection={value === 'reading' ? <BookOpen size={15} /> : <FileText size={15} />}
            disabled={value === modes.value}
            onClick={() => modes.set(value)}
          >
            {label}
          </Menu.Item>
        ))}
        {modes && <Menu.Divider />}
        {spread && (
          <Menu.Item leftSection={<Columns2 size={15} />} onClick={spread.toggle}>
            {spread.on ? 'One page below the other' : 'Two pages side by side'}
          </Menu.Item>
        )}
        {dark && (
          <Menu.Item leftSection={<Moon size={15} />} onClick={dark.toggle}>
            {dark.on ? 'White paper' : 'Dark paper'}
          </Menu.Item>
        )}
        {turn && (
          <Menu.Item leftSection={<RotateCw size={15} />} rightSection={<kbd>R</kbd>} onClick={turn}>
            Turn clockwise
          </Menu.Item>
        )}
        <Menu.Item leftSection={<TextCursor size={15} />} rightSection={<kbd>F7</kbd>} onClick={caret.toggle}>
          {caret.on ? 'Put the text cursor away' : 'Select with the keyboard'}
        </Menu.Item>
        {page.map && (
          <Menu.Item leftSection={<ListOrdered size={15} />} onClick={page.map}>
            Page map…
          </Menu.Item>
        )}
        {trail.forward && (
          <Menu.Item leftSection={<Redo2 size={15} />} rightSection={<kbd>Alt →</kbd>} onClick={trail.forward}>
            Forward again
          </Menu.Item>
        )}
        {print && (
          <Menu.Item leftSection={<Printer size={15} />} rightSection={<kbd>Ctrl P</kbd>} onClick={print}>
            Print…
          </Menu.Item>
        )}
        {more}
      </MoreMenu>
      {find}
    </div>
  );
}

function PageNumber({ at, count, labels, printed, go, find, map }: ToolbarProps['page']) {
  const now = useView(at, ({ page }) => page);
  const label = labels[now] ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    const page = typed === null ? null : pageOf(typed, count, find);
    if (page !== null) go(page);
    setTyped(null);
  };
  return (
    <span className={classes.page}>
      <span>Page</span>
      <TextInput
        className={classes.number}
        aria-label={`Page, of ${count}`}
        value={typed ?? String(now + 1)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') leave();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span>of {count.toLocaleString('en-US')}</span>
      {map && (label !== null || (count > 1 && printed)) && (
        <Tooltip label="Page map: which number is printed on which page">
          <button
            type="button"
            className={classes.label}
            aria-label={`Page map: ${label === null ? 'no printed number' : `printed ${label}`}`}
            onClick={map}
          >
            {label === null ? 'no printed number' : 'printed '}
            {label !== null && <strong>{label}</strong>}
          </button>
        </Tooltip>
      )}
    </span>
  );
}

/** "12" is a page of the file; "p12" or "xii" a printed one. */
function pageOf(typed: string, count: number, find: (label: string) => number | null): number | null {
  const words = typed.trim();
  if (/^\d+$/.test(words)) return Math.min(Math.max(1, Number(words)), count) - 1;
  return find(words.replace(/^p\.?\s*(?=\d)/i, ''));
}

function Tool({ label, run, on, children }: { label: string; run: () => void; on?: boolean; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} aria-pressed={on} variant={on ? 'light' : 'subtle'} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
