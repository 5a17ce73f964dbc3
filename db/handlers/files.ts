import { startReplace } from '../actions/replace-file';
import type { Handlers } from './handler';

export const fileHandlers: Handlers<Extract<keyof Handlers, `files.${string}`>> = {
  'files.replace': (context, input) => ({ jobId: startReplace(context, input) }),
};
