import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import type { BriefSummary } from '../../shared/model/kept-brief';
import { count } from '../parts/words';

/** How a brief stands, in three phrases, each with the tone of what it tells. */
export function summaryOf({ quotes, verified, citations, errors, authorities, lacking }: BriefSummary) {
  return [
    quotes === 0
      ? { words: 'No quotations', tone: 'plain' }
      : {
          words: `${verified} of ${count(quotes, 'quotation')} verified`,
          tone: verified < quotes ? 'altered' : 'verified',
        },
    {
      words: `${count(citations, 'citation')}, ${errors === 0 ? 'no errors' : count(errors, 'error')}`,
      tone: errors > 0 ? 'altered' : 'verified',
    },
    {
      words: `${count(authorities, 'authority', 'authorities')}${lacking > 0 ? `, ${lacking.toLocaleString('en-US')} not in the library` : ''}`,
      tone: lacking > 0 ? 'unchecked' : 'plain',
    },
  ];
}

/** The same figures of a check that has just been made. */
export function figuresOf({ quotes, citations, authorities, cited }: CheckedBriefFile): BriefSummary {
  const entries = authorities.flatMap((section) => section.entries);
  return {
    quotes: quotes.quotes.length,
    verified: quotes.verified,
    citations: cited,
    errors: citations.filter(({ severity }) => severity === 'error').length,
    authorities: entries.length,
    lacking: entries.filter(({ sourceId }) => !sourceId).length,
  };
}
