import { findInPages } from '../actions/find-in-pages';
import { readLabels, readPages } from '../store/pages';
import type { Handlers } from './handler';

export const pageHandlers: Handlers<Extract<keyof Handlers, `pages.${string}`>> = {
  'pages.text': ({ db }, of) => readPages(db, of),
  'pages.labels': ({ db }, { sha256 }) => readLabels(db, sha256),
  'pages.find': ({ db }, { sha256, text }) => findInPages(db, sha256, text),
};
