import { CircleAlert, CircleCheck, CircleHelp, type LucideIcon, MapPinOff, PencilLine } from 'lucide-react';
import type { QuoteVerdict } from '../../shared/model/quotation';
import classes from './verdict.module.css';

const shown: Record<QuoteVerdict, { word: string; tone: 'verified' | 'unchecked' | 'altered'; icon: LucideIcon }> = {
  exact: { word: 'Exact', tone: 'verified', icon: CircleCheck },
  typographic: { word: 'Exact but for typography', tone: 'verified', icon: CircleCheck },
  declared: { word: 'Declared change', tone: 'unchecked', icon: PencilLine },
  elsewhere: { word: 'On another page', tone: 'unchecked', icon: MapPinOff },
  unchecked: { word: 'Not checked', tone: 'unchecked', icon: CircleHelp },
  altered: { word: 'Altered', tone: 'altered', icon: CircleAlert },
  'not-found': { word: 'Not in the source', tone: 'altered', icon: CircleAlert },
};

/** How a quotation compares with its source: a sign, a word, and the reason. */
export function Verdict({ verdict, note = null }: { verdict: QuoteVerdict; note?: string | null }) {
  const { word, tone, icon: Icon } = shown[verdict];
  return (
    <span className={classes.verdict} data-tone={tone} title={note ?? undefined}>
      <Icon size={15} aria-hidden />
      {word}
    </span>
  );
}
