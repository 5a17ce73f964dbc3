import { startImport } from '../actions/import';
import type { Handlers } from './handler';

export const importHandlers: Handlers<'imports.start'> = {
  'imports.start': (context, input) => ({ jobId: startImport(context, input) }),
};
