const letters: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The lower-case Roman numeral of a whole number from 1 to 3999; '' outside. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let text = '';
  for (const [numeral, worth] of letters) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a Roman numeral in either case; null for anything not written as it should be ("iiii", "ic"). */
export function fromRoman(text: string): number | null {
  const numeral = text.toLowerCase();
  if (!/^[ivxlcdm]{1,15}$/.test(numeral)) return null;
  let rest = numeral;
  let value = 0;
  for (const [letter, worth] of letters) {
    while (rest.startsWith(letter)) {
      value += worth;
      rest = rest.slice(letter.length);
    }
  }
  return rest === '' && toRoman(value) === numeral ? value : null;
}
