const ordinals =
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|District of Columbia|D\\.? ?C\\.?|Federal)';
const states =
  '(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|' +
  'Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|' +
  'Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|' +
  'Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|' +
  'Wyoming|Puerto Rico|Guam|(?:the )?District of Columbia|(?:the )?Virgin Islands|Columbia)';
const tribunals =
  '(Supreme Judicial Court|Supreme Court(?: of Appeals| of Errors)?|Courts? of (?:Criminal |Special |Civil )?Appeals?|Appellate Court|Superior Court|' +
  "Appeals Court|District Court of Appeal|Court of Chancery|Commonwealth Court|Court of Workers['’] Compensation Claims)";
const us = '(?:United States|U\\. ?S\\.)';

interface Form {
  form: RegExp;
  name: (match: RegExpExecArray) => string;
}

const forms: Form[] = [
  {
    form: new RegExp(`(?:${us} )?Courts? of Appeals?,?(?: for)?(?: the)? (${ordinals}) Circuit`, 'i'),
    name: (m) => `United States Court of Appeals for the ${circuit(m[1])} Circuit`,
  },
  {
    form: new RegExp(`${us} Bankruptcy Appellate Panel,?(?: of| for)?(?: the)? (${ordinals}) Circuit`, 'i'),
    name: (m) => `United States Bankruptcy Appellate Panel for the ${circuit(m[1])} Circuit`,
  },
  {
    form: new RegExp(
      `${us} (District|Bankruptcy) Court,?(?: for)?(?: the)?,? (?:((?:Northern|Southern|Eastern|Western|Middle|Central) )?District (?:of|for) (?:the )?${states})`,
      'i',
    ),
    name: (m) =>
      `United States ${title(m[1])} Court for the ${title(m[2])}${m[2] ? ' ' : ''}District of ${title(m[3])}`,
  },
  { form: /Supreme Court of the United States/i, name: () => 'Supreme Court of the United States' },
  { form: new RegExp(`${us} Court of Federal Claims`, 'i'), name: () => 'United States Court of Federal Claims' },
  {
    form: new RegExp(`${us} Court of International Trade`, 'i'),
    name: () => 'United States Court of International Trade',
  },
  { form: new RegExp(`${us} Tax Court`, 'i'), name: () => 'United States Tax Court' },
  {
    form: new RegExp(`${tribunals} (?:of|for) (?:the State of |the Commonwealth of )?${states}`, 'i'),
    name: (m) => `${title(m[1]).replace(/^Courts/, 'Court')} of ${title(m[2])}`,
  },
  { form: new RegExp(`\\b${states} ${tribunals}`, 'i'), name: (m) => `${title(m[1])} ${title(m[2])}` },
  { form: /\bCourt of Appeals?,[^\n]{0,60}\bCalifornia/i, name: () => 'California Court of Appeal' },
  {
    form: /Appellate Division,? (First|Second|Third|Fourth) Department/i,
    name: (m) => `New York Supreme Court, Appellate Division, ${title(m[1])} Department`,
  },
  { form: /Court of Workers['’] Compensation Claims/i, name: () => "Tennessee Court of Workers' Compensation Claims" },
];

/** The court that a text names first, in its full and usual form; null where none of the known forms stands. */
export function findCourt(text: string): { court: string; start: number; end: number } | null {
  let best: { court: string; start: number; end: number } | null = null;
  for (const { form, name } of forms) {
    const match = form.exec(text);
    if (!match || (best && best.start <= match.index)) continue;
    best = { court: name(match), start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function circuit(text = ''): string {
  return /^d/i.test(text) ? 'District of Columbia' : title(text);
}

function title(text = ''): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return lower.replace(/\b(?!of\b|the\b|for\b|and\b)(?<!['’])[a-z]/g, (letter) => letter.toUpperCase());
}
