import { startAttach } from '../actions/attach-files';
import { removeFile } from '../actions/remove-file';
import { startReplace } from '../actions/replace-file';
import type { Handlers } from './handler';

export const fileHandlers: Handlers<Extract<keyof Handlers, `files.${string}`>> = {
  'files.add': (context, input) => ({ jobId: startAttach(context, input) }),
  'files.remove': (context, { attachmentId }) => {
    removeFile(context, attachmentId);
    return null;
  },
  'files.replace': (context, input) => ({ jobId: startReplace(context, input) }),
};
