import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Makes shared/citation/tables/{reporter-editions,journal-names}.generated.ts from the data in @beshkenadze/eyecite (BSD-2-Clause,
 * Free Law Project). Run with `node resources/tables/compile-recogniser-tables.ts` after that package changes.
 */

interface Edition {
  start: string | null;
  end: string | null;
}
interface Reporter {
  name: string;
  cite_type: string;
  editions: Record<string, Edition>;
  variations: Record<string, string>;
}
interface Journal {
  name: string;
  start: string | null;
  end: string | null;
  variations: string[];
}
const root = join(import.meta.dirname, '..', '..');
const tables = join(root, 'shared', 'citation', 'tables');

// The package exports its reporters but keeps its journals to itself, so a copy that exports them is read.
async function readData() {
  const library = join(root, 'node_modules', '@beshkenadze', 'eyecite', 'dist', 'index.js');
  const copy = join(root, 'resources', 'tables', '.eyecite-copy.mjs');
  writeFileSync(copy, `${readFileSync(library, 'utf8')}\nexport { JOURNALS };\n`);
  try {
    return (await import(pathToFileURL(copy).href)) as {
      REPORTERS: Record<string, Reporter[]>;
      JOURNALS: Record<string, Journal[]>;
    };
  } finally {
    rmSync(copy);
  }
}

const year = (date: string | null) => (date ? Number(date.slice(0, 4)) : 0);
const byFirst = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);

function write(file: string, { about, type, rows }: { about: string; type: string; rows: readonly unknown[] }) {
  const name = file.replace('.generated.ts', '').replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
  const lines = rows.map((row) => `  ${JSON.stringify(row)},`).join('\n');
  const source = 'Compiled by resources/tables/compile-recogniser-tables.ts from @beshkenadze/eyecite (BSD-2-Clause).';
  writeFileSync(
    join(tables, file),
    `// ${source}\n\n/** ${about} */\nexport const ${name}: readonly (${type})[] = [\n${lines}\n];\n`,
  );
}

const data = await readData();

const reporters = Object.values(data.REPORTERS)
  .flat()
  .flatMap((reporter) =>
    Object.entries(reporter.editions).map(([edition, { start, end }]) => [
      edition,
      reporter.name,
      reporter.cite_type,
      year(start),
      year(end),
      Object.keys(reporter.variations).filter((variation) => reporter.variations[variation] === edition),
    ]),
  )
  .sort(byFirst);
write('reporter-editions.generated.ts', {
  about:
    'Case reporters by edition: abbreviation, full name, type of citation, first and last year (0: open), variations seen in print.',
  type: 'readonly [edition: string, name: string, type: string, from: number, to: number, variations: readonly string[]]',
  rows: reporters,
});

const journals = Object.entries(data.JOURNALS)
  .flatMap(([abbreviation, list]) =>
    list.map((journal) => [abbreviation, journal.name, year(journal.start), year(journal.end), journal.variations]),
  )
  .sort(byFirst);
write('journal-names.generated.ts', {
  about: 'Law journals: abbreviation, full name, first and last year (0: open), variations seen in print.',
  type: 'readonly [abbreviation: string, name: string, from: number, to: number, variations: readonly string[]]',
  rows: journals,
});
