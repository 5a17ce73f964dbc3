import { checkBriefQuotes, checkWholeBrief } from '../actions/check-brief';
import type { Handlers } from './handler';

export const briefHandlers: Handlers<Extract<keyof Handlers, `briefs.${string}`>> = {
  'briefs.checkQuotes': ({ db }, brief) => checkBriefQuotes(db, brief),
  'briefs.check': ({ db }, brief) => checkWholeBrief(db, brief),
};
