import { CircleAlert, CircleCheck, CircleHelp, MapPin, PencilLine, SearchX, Type } from 'lucide-react';
import type { ComponentType } from 'react';
import type { QuoteVerdict } from '../../shared/model/quotation';
import classes from './verdict.module.css';

const looks: Record<QuoteVerdict, { word: string; icon: ComponentType<{ size: number }>; tone: string }> = {
  exact: { word: 'Exact', icon: CircleCheck, tone: 'good' },
  typographic: { word: 'Exact but for its setting', icon: Type, tone: 'good' },
  declared: { word: 'Declared change', icon: PencilLine, tone: 'care' },
  altered: { word: 'Altered', icon: CircleAlert, tone: 'bad' },
  elsewhere: { word: 'On another page', icon: MapPin, tone: 'care' },
  'not-found': { word: 'Not found', icon: SearchX, tone: 'bad' },
  unchecked: { word: 'Unchecked', icon: CircleHelp, tone: 'care' },
};

export const verdictWords = Object.fromEntries(
  Object.entries(looks).map(([verdict, { word }]) => [verdict, word]),
) as Record<QuoteVerdict, string>;

/** What the check of a quotation found: an icon and a word in its colour, then what is to be said about it. */
export function Verdict({ verdict, note }: { verdict: QuoteVerdict; note?: string | null }) {
  const { word, icon: Icon, tone } = looks[verdict];
  return (
    <span className={classes.verdict} data-tone={tone}>
      <Icon size={14} />
      <span>
        {word}
        {note ? `: ${note}` : ''}
      </span>
    </span>
  );
}
