import { findInPages } from '../actions/find-in-pages';
import { layoutOfPages } from '../actions/page-layout';
import { pageMapDetail, setPageMap } from '../actions/page-map';
import { readTimes } from '../store/page-marks';
import { readLabels, readPages } from '../store/pages';
import { pinpointReader } from '../store/pinpoints';
import type { Handlers } from './handler';

export const pageHandlers: Handlers<Extract<keyof Handlers, `pages.${string}`>> = {
  'pages.text': ({ db }, of) => readPages(db, of),
  'pages.layout': (context, { sha256 }) => layoutOfPages(context, sha256),
  'pages.labels': ({ db }, { sha256 }) => readLabels(db, sha256),
  'pages.map': (context, file) => pageMapDetail(context, file),
  'pages.setMap': (context, map) => {
    setPageMap(context, map);
    return null;
  },
  'pages.pinpoint': ({ db }, { sourceId, ...range }) => pinpointReader(db).at(sourceId, range),
  'pages.times': ({ db }, { sha256 }) => readTimes(db, sha256),
  'pages.find': ({ db }, { sha256, text }) => findInPages(db, sha256, text),
};
