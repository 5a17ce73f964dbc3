import { authorityHandlers } from './authorities';
import { binHandlers } from './bin';
import { briefHandlers } from './briefs';
import { citationHandlers } from './citations';
import { claimHandlers } from './claims';
import { duplicateHandlers } from './duplicates';
import { exportHandlers } from './exports';
import { fileHandlers } from './files';
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

/** Every call's handler; one that is missing does not compile. */
export const handlers: Handlers = {
  ...sourceHandlers,
  ...organiseHandlers,
  ...searchHandlers,
  ...quoteHandlers,
  ...claimHandlers,
  ...briefHandlers,
  ...binHandlers,
  ...authorityHandlers,
  ...duplicateHandlers,
  ...citationHandlers,
  ...settingsHandlers,
  ...importHandlers,
  ...exportHandlers,
  ...fileHandlers,
  ...jobHandlers,
  ...libraryHandlers,
  ...pageHandlers,
  ...ocrHandlers,
};
