const words: Record<string, string> = {
  case: 'Case',
  statute: 'Statute',
  state_statute: 'State statute',
  public_law: 'Public law',
  stat: 'Session law',
  cfr: 'Regulation',
  fed_reg: 'Federal Register',
  bill: 'Bill',
  cong_rec: 'Congressional Record',
  cong_report: 'Committee report',
  committee_print: 'Committee print',
  hearing: 'Hearing',
  constitution: 'Constitution',
  journal: 'Article',
  treaty: 'Treaty',
};

/** What a kind of citation is called; a kind without a word of its own is said as it is. */
export function authorityKind(kind: string): string {
  const plain = kind.replaceAll('_', ' ');
  return words[kind] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
