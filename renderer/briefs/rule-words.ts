const words: Record<string, string> = {
  'id-after-string': '“Id.” after several authorities',
  'id-elsewhere': '“Id.” points elsewhere',
  'supra-for-primary': '“Supra” where it is not used',
  'supra-unknown': '“Supra” without its source',
  'short-before-full': 'Short form before the full one',
  'missing-pinpoint': 'No pinpoint',
  'missing-field': 'Something is missing',
  'reporter-year': 'Reporter and year disagree',
  'reporter-court': 'Reporter and court disagree',
  'court-year': 'Court and year disagree',
  'court-twice': 'Court named twice',
  'differs-from-library': 'Differs from the library',
  'year-doubled': 'Year said twice',
  'section-sign': 'Section signs',
  'et-seq': '“Et seq.”',
  'protected-name': 'Protected name',
};

/** What a rule of the lint is called; a rule without a name of its own is said as it is. */
export function ruleName(rule: string): string {
  return words[rule] ?? rule.replaceAll('-', ' ');
}
