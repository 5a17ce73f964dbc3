import { contract, type ProcedureName } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import { authorityHandlers } from './authorities';
import { briefHandlers } from './briefs';
import { citationHandlers } from './citations';
import { claimHandlers } from './claims';
import { duplicateHandlers } from './duplicates';
import { exportHandlers } from './exports';
import type { Handlers } from './handler';
import { importHandlers } from './imports';
import { jobHandlers } from './jobs';
import { libraryHandlers } from './library';
import { ocrHandlers } from './ocr';
import { organiseHandlers } from './organise';
import { pageHandlers } from './pages';
import { quoteHandlers } from './quotes';
import { searchHandlers } from './search';
import { settingsHandlers } from './settings';
import { sourceHandlers } from './sources';

const ready = {
  ...sourceHandlers,
  ...organiseHandlers,
  ...searchHandlers,
  ...quoteHandlers,
  ...claimHandlers,
  ...briefHandlers,
  ...authorityHandlers,
  ...duplicateHandlers,
  ...citationHandlers,
  ...settingsHandlers,
  ...importHandlers,
  ...exportHandlers,
  ...jobHandlers,
  ...libraryHandlers,
  ...pageHandlers,
  ...ocrHandlers,
};

const missing = Object.fromEntries(
  (Object.keys(contract) as ProcedureName[])
    .filter((name) => !Object.hasOwn(ready, name))
    .map((name) => [
      name,
      () => {
        throw new Failure('unsupported', `${name} is not built yet.`);
      },
    ]),
);

/** Every call's handler. */
export const handlers = { ...missing, ...ready } as Handlers;
