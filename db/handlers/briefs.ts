import { addAuthorities } from '../actions/add-authorities';
import { checkBriefFile, checkWholeBrief } from '../actions/check-brief';
import { checkBriefQuotes } from '../actions/check-brief-quotes';
import { forgetStaged } from '../actions/staging';
import type { Handlers } from './handler';

export const briefHandlers: Handlers<Extract<keyof Handlers, `briefs.${string}`>> = {
  'briefs.checkQuotes': ({ db }, brief) => checkBriefQuotes(db, brief),
  'briefs.check': ({ db }, brief) => checkWholeBrief(db, brief),
  'briefs.checkFile': (context, staged) => checkBriefFile(context, staged),
  'briefs.putAway': async (context, { token }) => {
    await forgetStaged(context, token);
    return null;
  },
  'briefs.addAuthorities': (context, { drafts }) => addAuthorities(context, drafts),
};
