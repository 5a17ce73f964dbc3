/** "No. 13-0323", but a number that names its own kind stays: "Inv. No. 332-550", "File No. 1923123". */
export function docketNumber(docket: string): string {
  if (/\bNos?\.|\bOrder\b|^ECF|\bCase\b/.test(docket)) return docket;
  return `${/,| & | and /.test(docket) ? 'Nos.' : 'No.'} ${docket}`;
}
