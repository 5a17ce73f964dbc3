import { type Entry, type Library, parse, parseAsync } from '@retorquere/bibtex-parser';
import type { BibliographicFile } from '../model/bibliographic';
import { readEntry } from './bibtex-entry';
import { keepPercents } from './bibtex-percent';
import { type OnRead, progressOf } from './reading-progress';

const options = {
  sentenceCase: { guess: false, subSentence: false, preserveQuoted: false },
  caseProtection: false,
  unsupported: (_node: unknown, tex: string) => tex,
  verbatimFields: [/^casebench-/, 'url', 'doi', 'file', 'eprint', 'groups'],
  // The parser leaves keywords as TeX ("R\\&D"), unless they are said to be text.
  fieldMode: { keywords: 'richtext' },
} as const;

/**
 * Reads BibTeX and BibLaTeX, with cross-references, @string, TeX accents and the legal entry types of biblatex,
 * biblatex-apa and Zotero. A field without a place becomes a "field: value" line in other details; an entry that TeX
 * would not take is read as plain text as far as it goes, with a warning.
 */
export function readBibtex(text: string): BibliographicFile {
  const warnings: string[] = [];
  return fileOf(text, safely(keepPercents(withoutMark(text)), warnings), warnings);
}

/** As `readBibtex`, with a turn of the event loop now and then: a file of some 100,000 entries takes a minute. */
export async function readBibtexInTurns(text: string, onRead?: OnRead): Promise<BibliographicFile> {
  const warnings: string[] = [];
  // What the parser does is the larger part.
  const heard = progressOf(onRead, countEntries(text), [0, 700]);
  const library = await parseAsync(keepPercents(withoutMark(text)), parserOptions(heard)).catch((error: unknown) => {
    warnings.push(unreadable(error));
    return null;
  });
  return fileOf(text, library, warnings, onRead);
}

function fileOf(text: string, library: Library | null, warnings: string[], onRead?: OnRead): BibliographicFile {
  const entries = library ? entriesOf(library, warnings) : [];
  if (entries.length === 0 && text.trim()) warnings.push('No BibTeX entry found.');
  const tell = progressOf(onRead, entries.length, [700, 1000]);
  const drafts = entries.flatMap((entry, i) => {
    tell(i);
    return readEntry(entry) ?? [];
  });
  return { drafts, warnings: [...new Set(warnings)] };
}

function entriesOf(library: Library, warnings: string[]): Entry[] {
  const damaged = library.errors.filter((error) => error.input);
  const abbreviations = new Set<string>();
  for (const { error } of library.errors.filter((one) => !one.input)) {
    const unexplained = /^Unresolved @string reference "(.*)"$/.exec(oneLine(error))?.[1];
    if (unexplained === undefined) warnings.push(oneLine(error));
    else abbreviations.add(unexplained);
  }
  if (abbreviations.size > 0) warnings.push(unexplainedWords([...abbreviations]));
  if (damaged.length === 0) return library.entries;
  return library.entries.flatMap((entry) => {
    const error = entry.input ? undefined : damaged.find((one) => one.input && opens(one.input, entry));
    if (!error?.input) return [entry];
    damaged.splice(damaged.indexOf(error), 1);
    const mended = safely(tamed(error.input), [])?.entries ?? [];
    const whole = mended.length === 1 && mended[0]?.input ? mended : null;
    warnings.push(
      whole
        ? `${called(entry)}: a $ stands alone; read as text.`
        : `${called(entry)}: ${oneLine(error.error)}; read as far as it goes.`,
    );
    return whole ?? [entry];
  });
}

function called({ key }: Entry): string {
  return key ? `Entry ${key}` : 'An entry without a key';
}

/** Journals often come as abbreviations whose meaning lies in another file. */
function unexplainedWords(names: readonly string[]): string {
  const said = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length - said.length;
  const list = more > 0 ? `${said.join(', ')} and ${more.toLocaleString('en-US')} more` : said.join(', ');
  return names.length === 1
    ? `The file does not explain the abbreviation ${list} (@string); it stays as it is.`
    : `The file does not explain the abbreviations ${list} (@string); they stay as they are.`;
}

function safely(text: string, warnings: string[]): Library | null {
  try {
    return parse(text, parserOptions());
  } catch (error) {
    warnings.push(unreadable(error));
    return null;
  }
}

/** The parser adds to the list that it is handed. `heard` is told of each entry, counted from 1. */
function parserOptions(heard: (entries: number) => void = () => {}) {
  return {
    ...options,
    // Its type is that of a list; nothing but the two methods of `NoLanguage` is asked of it.
    english: new NoLanguage(heard) as unknown as string[],
    verbatimFields: [...options.verbatimFields],
    fieldMode: { ...options.fieldMode },
  };
}

/**
 * The empty list of languages whose titles would be recast. The parser does not say how far it is, but asks this list once
 * for each entry.
 */
class NoLanguage {
  #entries = 0;
  #heard: (entries: number) => void;

  constructor(heard: (entries: number) => void) {
    this.#heard = heard;
  }

  map(): this {
    return this;
  }

  includes(): boolean {
    this.#heard(++this.#entries);
    return false;
  }
}

function countEntries(text: string): number {
  return text.match(/^[ \t]*@\s*(?!(?:comment|string|preamble)\b)[a-z]+\s*[{(]/gim)?.length ?? 0;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function unreadable(error: unknown): string {
  return `This BibTeX cannot be read: ${oneLine(error instanceof Error ? error.message : String(error))}`;
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
