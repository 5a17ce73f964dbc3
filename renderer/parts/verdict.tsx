import { CircleAlert, CircleCheck, CircleHelp, type LucideIcon, MapPin, PencilLine, SearchX, Type } from 'lucide-react';
import type { QuoteVerdict } from '../../shared/model/quotation';
import classes from './verdict.module.css';

type Tone = 'verified' | 'unchecked' | 'altered';

const shown: Record<QuoteVerdict, { word: string; tone: Tone; icon: LucideIcon }> = {
  exact: { word: 'Exact', tone: 'verified', icon: CircleCheck },
  typographic: { word: 'Exact but for typography', tone: 'verified', icon: Type },
  declared: { word: 'Declared change', tone: 'unchecked', icon: PencilLine },
  elsewhere: { word: 'On another page', tone: 'unchecked', icon: MapPin },
  unchecked: { word: 'Not checked', tone: 'unchecked', icon: CircleHelp },
  altered: { word: 'Altered', tone: 'altered', icon: CircleAlert },
  'not-found': { word: 'Not in the source', tone: 'altered', icon: SearchX },
};

export const verdictWords = Object.fromEntries(
  Object.entries(shown).map(([verdict, { word }]) => [verdict, word]),
) as Record<QuoteVerdict, string>;

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
  const { word, tone, icon: Icon } = shown[verdict];
  return (
    <span
      className={classes.verdict}
      data-tone={tone}
      data-spelt={spelt}
      title={spelt ? undefined : (note ?? undefined)}
    >
      <Icon size={15} aria-hidden />
      <span>
        {word}
        {spelt && note ? `: ${note}` : ''}
      </span>
    </span>
  );
}
