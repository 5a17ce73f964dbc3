import { startImport } from '../actions/import';
import { lookAtTable } from '../actions/look-at-table';
import { paste } from '../actions/paste';
import { forgetStaged } from '../actions/staging';
import type { Handlers } from './handler';

export const importHandlers: Handlers<Extract<keyof Handlers, `imports.${string}`>> = {
  'imports.start': (context, input) => ({ jobId: startImport(context, input) }),
  'imports.look': (context, input) => lookAtTable(context, input),
  'imports.drop': async (context, { tokens }) => {
    for (const token of tokens) await forgetStaged(context, token);
    return null;
  },
  'imports.paste': (context, { text }) => paste(context, text),
};
