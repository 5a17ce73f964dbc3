import { type Entry, parse } from '@retorquere/bibtex-parser';
import type { BibliographicFile } from '../model/bibliographic';
import { readEntry } from './bibtex-entry';

const options = {
  sentenceCase: false,
  english: false,
  caseProtection: false,
  unsupported: (_node: unknown, tex: string) => tex,
  verbatimFields: [/^casebench-/, 'url', 'doi', 'file', 'eprint', 'groups', /^keywords$/],
} as const;

/**
 * Reads BibTeX and BibLaTeX, with cross-references, @string, TeX accents and the legal entry types of biblatex,
 * biblatex-apa and Zotero. A field without a place becomes a "field: value" line in other details; an entry that TeX
 * would not take is read as plain text as far as it goes, with a warning.
 */
export function readBibtex(text: string): BibliographicFile {
  const warnings: string[] = [];
  const entries = parseEntries(text.replace(/^\uFEFF/, ''), warnings);
  if (entries.length === 0 && text.trim()) warnings.push('No BibTeX entry found.');
  const drafts = entries.flatMap((entry) => readEntry(entry) ?? []);
  return { drafts, warnings: [...new Set(warnings)] };
}

function parseEntries(text: string, warnings: string[]): Entry[] {
  const library = safely(text, warnings);
  if (!library) return [];
  const damaged = library.errors.filter((error) => error.input);
  for (const error of library.errors.filter((one) => !one.input)) warnings.push(oneLine(error.error));
  if (damaged.length === 0) return library.entries;
  return library.entries.flatMap((entry) => {
    const error = entry.input ? undefined : damaged.find((one) => one.input && opens(one.input, entry));
    if (!error?.input) return [entry];
    damaged.splice(damaged.indexOf(error), 1);
    const mended = safely(tamed(error.input), [])?.entries ?? [];
    const whole = mended.length === 1 && mended[0]?.input ? mended : null;
    warnings.push(
      whole
        ? `Entry ${entry.key}: a $ stands alone; read as text.`
        : `Entry ${entry.key}: ${oneLine(error.error)}; read as far as it goes.`,
    );
    return whole ?? [entry];
  });
}

function safely(text: string, warnings: string[]) {
  try {
    return parse(text, { ...options, verbatimFields: [...options.verbatimFields] });
  } catch (error) {
    warnings.push(`This BibTeX cannot be read: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return null;
  }
}

function opens(input: string, entry: Entry): boolean {
  const [, type = '', key = ''] = /^\s*@(\w+)\s*[{(]\s*([^,\s]*)/.exec(input) ?? [];
  return type.toLowerCase() === entry.type && key === entry.key;
}

// An odd $ makes the rest of the entry mathematics to TeX; escaped, it is the dollar that was meant.
function tamed(input: string): string {
  return input.replace(/(?<!\\)\$/g, '\\$');
}

function oneLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
