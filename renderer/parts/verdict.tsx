import { CircleAlert, CircleCheck, CircleHelp, type LucideIcon, MapPin, PencilLine, SearchX, Type } from 'lucide-react';
import type { QuoteVerdict } from '../../shared/model/quotation';
import { verdictWords } from '../../shared/model/verdict-words';
import classes from './verdict.module.css';

type Tone = 'verified' | 'unchecked' | 'altered';

const shown: Record<QuoteVerdict, { tone: Tone; icon: LucideIcon }> = {
  exact: { tone: 'verified', icon: CircleCheck },
  typographic: { tone: 'verified', icon: Type },
  declared: { tone: 'unchecked', icon: PencilLine },
  elsewhere: { tone: 'unchecked', icon: MapPin },
  unchecked: { tone: 'unchecked', icon: CircleHelp },
  altered: { tone: 'altered', icon: CircleAlert },
  'not-found': { tone: 'altered', icon: SearchX },
};

export { verdictWords };

/** Its tone decides the colour of whatever stands for a quotation. */
export const toneOf = (verdict: QuoteVerdict): Tone => shown[verdict].tone;

/** How a quotation compares with its source: a sign, a word, and the reason: spelt out, or shown when asked for. */
export function Verdict({
  verdict,
  note = null,
  spelt = false,
}: {
  verdict: QuoteVerdict;
  note?: string | null;
  spelt?: boolean;
}) {
  const { tone, icon: Icon } = shown[verdict];
  return (
    <span
      className={classes.verdict}
      data-tone={tone}
      data-spelt={spelt}
      title={spelt ? undefined : (note ?? undefined)}
    >
      <Icon size={15} aria-hidden />
      <span>
        {verdictWords[verdict]}
        {spelt && note ? `: ${note}` : ''}
      </span>
    </span>
  );
}
