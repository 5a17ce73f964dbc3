import { startOcr } from '../actions/ocr';
import { readingsIn, readWords } from '../store/page-words';
import type { Handlers } from './handler';

export const ocrHandlers: Handlers<Extract<keyof Handlers, `ocr.${string}`>> = {
  'ocr.start': (context, wanted) => ({ jobId: startOcr(context, wanted) }),
  'ocr.pages': ({ db }, { sha256 }) => readingsIn(db, sha256),
  'ocr.words': ({ db }, { sha256, page }) => readWords(db, sha256, page),
};
