import { previewExport, startExport } from '../actions/export';
import type { Handlers } from './handler';

export const exportHandlers: Handlers<Extract<keyof Handlers, `exports.${string}`>> = {
  'exports.preview': (context, { scope }) => previewExport(context, scope),
  'exports.start': (context, input) => ({ jobId: startExport(context, input) }),
};
