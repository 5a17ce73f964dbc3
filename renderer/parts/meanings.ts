import type { HighlightMeaning } from '../../shared/model/quotation';

/** The highlights in the order of their keys, 1 to 4, with what each says. */
export const meanings: readonly { meaning: HighlightMeaning; word: string; key: string }[] = [
  { meaning: 'supports', word: 'Supports', key: '1' },
  { meaning: 'against', word: 'Against', key: '2' },
  { meaning: 'figure', word: 'Figure', key: '3' },
  { meaning: 'quote', word: 'Quotation', key: '4' },
];

export const meaningWords = Object.fromEntries(meanings.map(({ meaning, word }) => [meaning, word])) as Record<
  HighlightMeaning,
  string
>;

/** The colour that stands for a highlight beside the page, as a style value. */
export const meaningColor = (meaning: HighlightMeaning): string => `var(--${meaning}-mark)`;
