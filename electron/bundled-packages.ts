/**
 * Packages that are built into the program's own files. Those of many small modules start faster so, since Node looks
 * for a package.json for each of them; what every reader loads is among them: it starts in 0.21 CPU seconds in place of 0.24.
 * fflate stays outside: its own `require` and the one that electron-vite adds to each file cannot stand in one.
 */
export const bundledPackages = [
  ...['drizzle-orm', 'zod', 'commander', 'entities', 'citeproc', 'diff'],
  ...['file-type', 'chardet', 'iconv-lite', 'csv-parse'],
];
