import { checkLibrary } from '../actions/check';
import { libraryInfo } from '../actions/library-info';
import { startRestore } from '../actions/restore-job';
import type { Handlers } from './handler';

export const libraryHandlers: Handlers<Exclude<Extract<keyof Handlers, `library.${string}`>, 'library.addSample'>> = {
  'library.info': (context) => libraryInfo(context),
  'library.check': (context) => checkLibrary(context),
  'library.backup': ({ jobs }) => ({ jobId: jobs.start('backup', { title: 'Back up the library', payload: {} }) }),
  'library.restore': (context, staged) => ({ jobId: startRestore(context, staged) }),
  'library.reindex': ({ jobs }) => ({
    jobId: jobs.start('reindex', { title: 'Rebuild the search index', payload: {} }),
  }),
};
