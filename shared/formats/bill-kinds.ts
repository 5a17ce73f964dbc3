/** A measure's chamber and kind, in the words of the `bill` kind's choices. */
export interface BillKind {
  chamber: 'House' | 'Senate' | '';
  kind: string;
  /** The abbreviation that a citation begins with (Indigo Book R21.1). */
  abbreviation: string;
}

const kinds: Record<string, BillKind> = {
  hr: { chamber: 'House', kind: 'bill', abbreviation: 'H.R.' },
  s: { chamber: 'Senate', kind: 'bill', abbreviation: 'S.' },
  hres: { chamber: 'House', kind: 'resolution', abbreviation: 'H.R. Res.' },
  sres: { chamber: 'Senate', kind: 'resolution', abbreviation: 'S. Res.' },
  hjres: { chamber: 'House', kind: 'joint resolution', abbreviation: 'H.R.J. Res.' },
  sjres: { chamber: 'Senate', kind: 'joint resolution', abbreviation: 'S.J. Res.' },
  hconres: { chamber: 'House', kind: 'concurrent resolution', abbreviation: 'H.R. Con. Res.' },
  sconres: { chamber: 'Senate', kind: 'concurrent resolution', abbreviation: 'S. Con. Res.' },
};

/** The kind of a measure from any of its usual names: "HR", "H. J. Res.", "Senate Concurrent Resolution", "hconres". */
export function billKind(text: string): BillKind {
  const plain = text
    .toLowerCase()
    .replace(/\bhouse\b/, 'h')
    .replace(/\bsenate\b/, 's')
    .replace(/\bof representatives\b/, '')
    .replace(/\bjoint\b/, 'j')
    .replace(/\bconcurrent\b/, 'con')
    .replace(/\bresolution\b/, 'res')
    .replace(/\bbill\b/, '')
    .replace(/[^a-z]/g, '');
  const key = plain === 'h' ? 'hr' : plain.replace(/^hr(?=(?:j|con)?res)/, 'h');
  return kinds[key] ?? { chamber: '', kind: '', abbreviation: '' };
}

const stages: [RegExp, string][] = [
  [/^(?:ih|is|introduced\b.*)$/, 'as introduced'],
  [/^(?:r[a-z]?[hs]|reported\b.*|placed on calendar\b.*|pc[hs])$/, 'as reported'],
  [/^(?:e[ah]?[hs]|engrossed\b.*|cp[hs]|ea[hs]|rd[hs]|rf[hs]|at[hs]|passed\b.*)$/, 'as passed'],
  [/^(?:enr|enrolled\b.*)$/, 'enrolled'],
];

/** The version of a bill, in the words of the `status` choices, from a stage code ("IH", "EAS") or its name. */
export function billStage(text: string): string {
  const plain = text.toLowerCase().trim().replace(/-/g, ' ');
  return stages.find(([form]) => form.test(plain))?.[1] ?? '';
}
