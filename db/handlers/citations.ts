import { shippedStyles } from '../../shared/citation/styles';
import type { CitationStyle } from '../../shared/contract/transfer';
import { citeSources } from '../actions/cite-sources';
import { addOwnStyle, ownStyles, removeOwnStyle } from '../actions/own-styles';
import type { Handlers } from './handler';

export const citationHandlers: Handlers<Extract<keyof Handlers, `citations.${string}`>> = {
  'citations.styles': ({ db }): CitationStyle[] => [
    ...shippedStyles.map(({ id, label, engine }) => ({ id, label, engine, own: false })),
    ...ownStyles(db).map(({ id, label }) => ({ id, label, engine: 'csl' as const, own: true })),
  ],
  'citations.addStyle': (context, { xml }) => addOwnStyle(context, xml),
  'citations.removeStyle': (context, { id }) => {
    removeOwnStyle(context, id);
    return null;
  },
  'citations.render': async (context, { ids, style, form, pin }) => {
    const citations = await citeSources(context, { ids, style, form, pin });
    return citations.map(({ id, text, html, markdown, short, shortHtml, missing }) => ({
      id,
      text,
      html,
      markdown,
      short,
      shortHtml,
      missing,
    }));
  },
};
