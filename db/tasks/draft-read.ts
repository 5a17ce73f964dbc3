import { draftSource } from '../../shared/formats/draft/draft';
import { layoutOfReading } from '../../shared/formats/ocr-layout';
import type { ExtractedDocument, PageText } from '../../shared/model/extraction';
import type { OcrPage } from '../../shared/model/ocr';

/** Drafts what a document is from text that is stored already: words that a machine has read. */
export interface DraftReadTask {
  kind: 'draft-read';
  name: string;
  pages: PageText[];
  /** How the first of its pages look, as far as a machine read them. */
  readings: OcrPage[];
}

export type DraftRead = { ok: true } & Pick<ExtractedDocument, 'draft' | 'confidence'>;

export function runDraftRead({ name, pages, readings }: DraftReadTask): DraftRead {
  return { ok: true, ...draftSource({ name, pages, layouts: readings.map(layoutOfReading) }) };
}
