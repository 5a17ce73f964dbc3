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
