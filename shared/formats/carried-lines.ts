import type { Residue } from '../model/residue';
import { residueFromPairs, residuePairs } from '../model/residue';

const line = /^([A-Za-z-]+): (.*)$/s;

/** A residue as lines "KEY: VALUE", for formats that have one repeatable element for it. */
export function carriedLines(residue: Residue): string[] {
  return residuePairs(residue).map(([key, value]) => `${key}: ${value}`);
}

/** The residue in lines written by `carriedLines`; null when there is none of ours. */
export function residueFromLines(lines: string[]): Residue | null {
  return residueFromPairs(
    lines.flatMap((text): [string, string][] => {
      const [, key, value] = line.exec(text.trim()) ?? [];
      return key && value !== undefined ? [[key, value]] : [];
    }),
  );
}
