import iconv from 'iconv-lite';

/**
 * A table as an office program of another country leaves it: Windows-1252, semicolons, quoted line breaks, two columns of one
 * name, fifty columns most of which nobody needs, dates with the day first, words that are no date and no kind.
 */
export function messyTable(rows: number): Buffer {
  const names = [
    'Titel;Autor;Autor;Art;Entschieden;Gericht;Quelle;Bemerkung;Schlagwörter',
    ...Array.from({ length: 41 }, (_, i) => `Feld ${i + 1}`),
  ].join(';');
  const lines = [names, ...Array.from({ length: rows }, (_, i) => messyRow(i))];
  return iconv.encode(`${lines.join('\r\n')}\r\n`, 'windows-1252');
}

function messyRow(i: number): string {
  const day = String((i % 28) + 1).padStart(2, '0');
  const month = String((i % 12) + 1).padStart(2, '0');
  const date = i === 2 ? 'bald' : `${day}.${month}.${1990 + (i % 30)}`;
  const cells = [
    i === 0 ? '"Prüfung der „Straße“;\nein Bericht ""über"" Flüsse"' : `Bericht Nr. ${i + 1} über Flüsse`,
    '"Müller, Jörg"',
    '"Groß, Änne"',
    i === 1 ? 'Gutachten' : 'book',
    date,
    'Bundesgerichtshof',
    `https://example.org/${i + 1}`,
    i === 0 ? '"erste Zeile\nzweite Zeile"' : '',
    '"Wasser; Recht"',
    ...Array.from({ length: 41 }, (_, k) => (k === 0 ? `wert ${i + 1}` : '')),
  ];
  return cells.join(';');
}
