import { startOcr } from '../actions/ocr';
import type { Handlers } from './handler';

export const ocrHandlers: Handlers<'ocr.start'> = {
  'ocr.start': (context, { sourceIds }) => ({ jobId: startOcr(context, sourceIds) }),
};
