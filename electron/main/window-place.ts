import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Rectangle } from 'electron';

/** Where the window was left. */
export interface WindowPlace extends Rectangle {
  maximized: boolean;
}

/** A first window, centred by the system. */
const usualSize = { width: 1440, height: 900 };
export const leastSize = { width: 880, height: 560 };

/**
 * The place remembered in `path`, if enough of it lies on a screen that is still there to take hold of; else only
 * a usual size.
 */
export function readWindowPlace(path: string, screens: Rectangle[]): Partial<WindowPlace> {
  const kept = parsePlace(path);
  if (!kept) return usualSize;
  const seen = screens.some(
    (screen) =>
      overlap(kept.x, kept.width, screen.x, screen.width) >= 100 &&
      overlap(kept.y, kept.height, screen.y, screen.height) >= 100,
  );
  return seen ? kept : { width: kept.width, height: kept.height, maximized: kept.maximized };
}

/** A window place that cannot be written is forgotten, and that is all. */
export async function writeWindowPlace(path: string, place: WindowPlace): Promise<void> {
  await writeFile(path, JSON.stringify(place)).catch((error: unknown) => console.error(error));
}

function parsePlace(path: string): WindowPlace | null {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Not there yet, or not ours: the usual size it is.
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height)) return null;
  return {
    x,
    y,
    width: Math.max(width, leastSize.width),
    height: Math.max(height, leastSize.height),
    maximized: maximized === true,
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}
