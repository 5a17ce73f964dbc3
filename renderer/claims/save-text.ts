const types: Record<string, string> = { csv: 'text/csv', md: 'text/markdown', html: 'text/html' };

/** Saves text as a file in UTF-8; CSV with a byte order mark, without which spreadsheets take it for Latin-1. */
export function saveText({ name, text }: { name: string; text: string }): void {
  const ending = name.split('.').at(-1) ?? '';
  const mark = ending === 'csv' ? '\uFEFF' : '';
  const blob = new Blob([mark + text], { type: `${types[ending] ?? 'text/plain'};charset=utf-8` });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this turn; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
