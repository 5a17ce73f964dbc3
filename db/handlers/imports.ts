import { startImport } from '../actions/import';
import { paste } from '../actions/paste';
import type { Handlers } from './handler';

export const importHandlers: Handlers<Extract<keyof Handlers, `imports.${string}`>> = {
  'imports.start': (context, input) => ({ jobId: startImport(context, input) }),
  'imports.paste': (context, { text }) => paste(context, text),
};
