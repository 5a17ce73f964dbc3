/** "1st", "2d", "3d", "11th", "23d": ordinals as citations write them (Indigo Book R7.2). */
export function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  const ending = { 1: 'st', 2: 'd', 3: 'd' }[number % 10] ?? 'th';
  return `${number}${ending}`;
}

const steps: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Arabic digits of 1 to 3999 as a Roman numeral, as constitutions are cited (R23.1); any other text stays, in capitals when Roman. */
export function roman(text: string): string {
  if (/^[ivxlcdm]+$/i.test(text)) return text.toUpperCase();
  const match = /^(\d{1,4})([-A-Za-z].*)?$/.exec(text);
  let rest = Number(match?.[1] ?? 0);
  if (rest < 1 || rest > 3999) return text;
  let numeral = '';
  for (const [value, letters] of steps)
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  return numeral + (match?.[2] ?? '');
}

/** Commas in numbers of five digits and more: "67,450", but "1157" (Federal Register, Congressional Record, orders). */
export function withCommas(text: string): string {
  return text.replace(/(?<![\d.,A-Za-z])\d{5,}(?![\d.])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

export const wordOrdinals =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Twenty-First Twenty-Second Twenty-Third Twenty-Fourth Twenty-Fifth Twenty-Sixth Twenty-Seventh'.split(
    ' ',
  );

/** The number that "12", "12th", "Twelfth" or "2nd" names; 0 for anything else. */
export function readOrdinal(text: string): number {
  const digits = /^(\d+)(?:st|nd|rd|d|th)?$/i.exec(text.trim())?.[1];
  if (digits) return Number(digits);
  return wordOrdinals.findIndex((word) => word.toLowerCase() === text.trim().toLowerCase()) + 1;
}
