import { checkLibrary } from '../actions/check';
import { libraryInfo } from '../actions/library-info';
import { startRestore } from '../actions/restore-job';
import type { Handlers } from './handler';

export const libraryHandlers: Handlers<Extract<keyof Handlers, `library.${string}`>> = {
  'library.info': (context) => libraryInfo(context),
  'library.check': (context) => checkLibrary(context),
  'library.backup': ({ jobs }) => ({ jobId: jobs.start('backup', { title: 'Back up the library', payload: {} }) }),
  'library.restore': (context, staged) => ({ jobId: startRestore(context, staged) }),
  'library.addSample': ({ jobs }) => ({ jobId: jobs.start('demo', { title: 'Add the sample library', payload: {} }) }),
  'library.reindex': ({ jobs }) => ({
    jobId: jobs.start('reindex', { title: 'Rebuild the search index', payload: {} }),
  }),
};
