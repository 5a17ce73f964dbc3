import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { OcrPage } from '../../../shared/model/ocr';
import { useQuery } from '../../client/use-query';

interface Readings {
  sha256: string;
  /** Confidence by page, from 0, of the pages that a machine has read. */
  pages: ReadonlyMap<number, number>;
}

const ReadingsContext = createContext<Readings | null>(null);

/** The pages of a file that were read by machine, kept up while OCR is under way. */
export function useMachineReadings(sha256: string): Readings {
  const { data } = useQuery('ocr.pages', { sha256 }, { keep: false });
  return useMemo(
    () => ({ sha256, pages: new Map(data?.map(({ page, confidence }) => [page, confidence])) }),
    [sha256, data],
  );
}

export function MachineReadings({ readings, children }: { readings: Readings; children: ReactNode }) {
  return <ReadingsContext value={readings}>{children}</ReadingsContext>;
}

/**
 * What a machine read of a page of the file that is shown: undefined for a page with a text layer of its own, null until
 * the words are here.
 */
export function useMachineReading(page: number): OcrPage | null | undefined {
  const readings = useContext(ReadingsContext);
  const wanted = readings?.pages.has(page) ? { sha256: readings.sha256, page } : null;
  const { data } = useQuery('ocr.words', wanted, { keep: false });
  if (!wanted) return undefined;
  return data ?? null;
}
