/**
 * Compiles `shared/citation/tables/services.generated.ts` from Table T4.2 of the Indigo Book, 2d ed. (CC0).
 * Run: `npx node resources/tables/compile-services.ts [tables.docx]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indigoRows, lines } from './indigo-tables.ts';

const rows = indigoRows().map((row) => row.map((cell) => cell.replace(/'/g, '’')).filter(Boolean));
const first = rows.findIndex(([name]) => name === 'Administrative Law Third Series');
const last = rows.findIndex(([name], i) => (i > first && name === 'Legislative Document') || name === 'Annals');
const services = rows.slice(first, last).flatMap((row) => {
  const [name = '', abbr = ''] = row;
  const bare = name
    .replace(/⇒ ?bound as /g, '')
    .replace(/ (?:⇒|see also|see|\/) .*$/, '')
    .replace(/^\s*(?:⇒ )?/, '')
    .replace(/ \(.*\)$| bound in same name$|:$/g, '')
    .trim();
  return abbr && bare && !/—see|\bsee /.test(name) ? [[bare, abbr.replace(/ \/ .*$|, U\.S\.P.*$| \[.*$/, '')]] : [];
});

writeFileSync(
  join(import.meta.dirname, '../../shared/citation/tables/services.generated.ts'),
  `// Compiled by resources/tables/compile-services.ts from Table T4.2 of the Indigo Book, 2d ed. (CC0).

/** A looseleaf service's name and its abbreviation with its publisher. */
export const serviceRows: [name: string, abbr: string][] = [
${lines(services)}
];
`,
);
console.log(`${services.length} services`);
