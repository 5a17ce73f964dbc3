import { addAuthorities } from '../actions/add-authorities';
import { checkBriefFile, checkWholeBrief } from '../actions/check-brief';
import { checkBriefQuotes } from '../actions/check-brief-quotes';
import {
  binKept,
  briefDetail,
  checkAgain,
  checkKept,
  keepBrief,
  pageInBrief,
  purgeKept,
  renameKept,
  replaceBrief,
  restoreKept,
} from '../actions/kept-briefs';
import { forgetStaged } from '../actions/staging';
import { briefsOfSource, countBinned, listBriefs } from '../store/briefs';
import type { Handlers } from './handler';

export const briefHandlers: Handlers<Extract<keyof Handlers, `briefs.${string}`>> = {
  'briefs.checkQuotes': ({ db }, brief) => checkBriefQuotes(db, brief),
  'briefs.check': ({ db }, brief) => checkWholeBrief(db, brief),
  'briefs.checkFile': (context, staged) => checkBriefFile(context, staged),
  'briefs.putAway': async (context, { token }) => {
    await forgetStaged(context, token);
    return null;
  },
  'briefs.keep': (context, staged) => keepBrief(context, staged),
  'briefs.list': ({ db }, { bin }) => ({ rows: listBriefs(db, bin), inBin: countBinned(db) }),
  'briefs.get': (context, { id }) => briefDetail(context, id),
  'briefs.checkKept': (context, { id }) => checkKept(context, id),
  'briefs.checkAgain': async (context, { id }) => ({ checked: await checkAgain(context, id) }),
  'briefs.replaceFile': async (context, { id, file }) => {
    await replaceBrief(context, id, file);
    return null;
  },
  'briefs.rename': (context, { id, title }) => {
    renameKept(context, id, title);
    return null;
  },
  'briefs.bin': (context, { id }) => {
    binKept(context, id);
    return null;
  },
  'briefs.restore': (context, { id }) => {
    restoreKept(context, id);
    return null;
  },
  'briefs.purge': (context, { id }) => {
    purgeKept(context, id);
    return null;
  },
  'briefs.ofSource': ({ db }, { sourceId }) => briefsOfSource(db, sourceId),
  'briefs.pageOf': (context, words) => pageInBrief(context, words),
  'briefs.addAuthorities': (context, { drafts }) => addAuthorities(context, drafts),
};
