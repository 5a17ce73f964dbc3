import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ImportOptions } from './commands/import';
import type { Invocation, Outcome } from './invocation';

/** What the program does with a command once it is understood. */
export type Run = (work: (invocation: Invocation) => Promise<Outcome | null>) => Promise<void>;

/** Options of every command; they may stand before or after its name. */
export interface Globals {
  json: boolean;
  library?: string;
}

/**
 * The command line as `cli.md` has it. Each command's code is loaded only when that command runs, so that those
 * without a library start fast.
 */
export function casebenchProgram(
  version: string,
  run: (globals: Globals) => Run,
  announce: (address: string) => void,
): Command {
  const program = new Command('casebench')
    .description('Collect, search, quote and cite US legal and government sources, offline.')
    .version(version)
    .option('--json', 'one JSON document on standard output', false)
    .option('--library <folder>', 'the library folder (the default: your own)')
    .showHelpAfterError('(casebench --help lists the commands)')
    .exitOverride();
  const perform = (work: Parameters<Run>[0]) => run(program.opts<Globals>())(work);

  program
    .command('import')
    .description('add files and folders')
    .argument('<path...>')
    .option('--collection <name>', 'put them into this collection')
    .option('--tag <name>', 'tag them (may be repeated)', collect)
    .option('--csv-map <file>', 'read tables (.csv, .tsv) by the map of columns in this JSON file')
    .addOption(
      new Option('--csv-map-guess', 'print the map by which a table would be read, and import nothing').conflicts([
        'csvMap',
        'collection',
        'tag',
      ]),
    )
    .action((paths: string[], options: ImportOptions & { csvMapGuess?: boolean }) =>
      perform(async (invocation) =>
        options.csvMapGuess
          ? (await import('./commands/csv-map')).guessMap(invocation, paths)
          : (await import('./commands/import')).importPaths(invocation, paths, options),
      ),
    );

  program
    .command('list')
    .description('list sources')
    .option('--query <query>')
    .option('--limit <n>', 'at most so many', count)
    .action((options: { query?: string; limit?: number }) =>
      perform(async (invocation) => (await import('./commands/list')).listSources(invocation, options)),
    );

  program
    .command('show')
    .description('show all of one source')
    .argument('<id>')
    .action((id: string) =>
      perform(async (invocation) => (await import('./commands/show')).showSource(invocation, id)),
    );

  const tag = program.command('tag').description('add or remove a tag');
  for (const change of ['add', 'remove'] as const)
    tag
      .command(change)
      .argument('<tag>')
      .argument('<id...>')
      .action((name: string, ids: string[]) =>
        perform(async (invocation) => (await import('./commands/tag')).changeTag(invocation, change, { name, ids })),
      );

  program
    .command('search')
    .description('search the full text')
    .argument('<query>')
    .option('--limit <n>', 'at most so many sources (20)', count)
    .action((query: string, options: { limit?: number }) =>
      perform(async (invocation) => (await import('./commands/search')).searchLibrary(invocation, query, options)),
    );

  program
    .command('cite')
    .description('cite sources, or records of a file')
    .argument('[id...]')
    .option('--query <query>')
    .option('--records <file>', 'cite the records of this file; needs no library')
    .option('--style <name>', 'citation style', 'bluebook')
    .addOption(new Option('--form <form>').choices(['full', 'short']).default('full'))
    .action((ids: string[], options: { query?: string; records?: string; style: string; form: 'full' | 'short' }) =>
      perform(async (invocation) =>
        options.records === undefined
          ? (await import('./commands/cite')).citeSources(invocation, ids, options)
          : (await import('./commands/records')).citeRecords(options.records, options),
      ),
    );

  program
    .command('find-citations')
    .description('find the citations in a text')
    .argument('[file]', 'a text, or - for standard input')
    .option('--batch <file>', 'a JSON list of {id, text}')
    .action((file: string | undefined, options: { batch?: string }) =>
      perform(async (invocation) => (await import('./commands/records')).findCitations(invocation, file, options)),
    );

  program
    .command('check-quotes')
    .description('check the quotations of a brief')
    .argument('[file]', 'a .docx, .md, .html or .txt brief')
    .option('--against <query or ids...>', 'look in these sources only')
    .action((file: string | undefined, options: { against?: string[] }) =>
      perform(async (invocation) => (await import('./commands/brief')).checkQuotes(invocation, file, options)),
    );

  program
    .command('check-brief')
    .description('check quotations, citations and authorities of a brief')
    .argument('<file>', 'a .docx, .md, .html or .txt brief')
    .action((file: string) =>
      perform(async (invocation) => (await import('./commands/brief')).checkBrief(invocation, file)),
    );

  program
    .command('export')
    .description('export sources as one file')
    .option('--query <query>')
    .option('--collection <name>')
    .option('--brief <id>')
    .option('--style <name>', 'citation style of the references')
    .requiredOption('--to <file>')
    .requiredOption(
      '--format <format>',
      'bundle, docx, html, md, bib, ris, csl-json, zotero-rdf, endnote-xml, mods or csv',
    )
    .action((options: { to: string; format: string; query?: string; collection?: string; brief?: string }) =>
      perform(async (invocation) => (await import('./commands/export')).exportSources(invocation, options)),
    );

  program
    .command('check')
    .description('check that the library is whole')
    .action(() => perform(async (invocation) => (await import('./commands/care')).checkLibrary(invocation)));

  program
    .command('reindex')
    .description('rebuild the search index; read anew what an earlier version has read')
    .action(() => perform(async (invocation) => (await import('./commands/care')).reindexLibrary(invocation)));

  program
    .command('backup')
    .description('back the library up as one file')
    .option('--to <file>')
    .action((options: { to?: string }) =>
      perform(async (invocation) => (await import('./commands/care')).backUp(invocation, options)),
    );

  program
    .command('restore')
    .description('make a library of a backup, in the new or empty folder named by --library')
    .argument('<file>')
    .action((file: string) =>
      perform(async (invocation) =>
        (await import('./commands/restore')).restore(invocation, file, program.opts<Globals>().library),
      ),
    );

  program
    .command('demo')
    .description('build the sample library, search it, check its brief, export its bundle')
    .option('--to <folder>', 'where to (a new folder)')
    .action((options: { to?: string }) =>
      perform(async (invocation) =>
        (await import('./commands/demo')).demo(invocation, {
          to: options.to,
          library: program.opts<Globals>().library,
        }),
      ),
    );

  program
    .command('serve')
    .description('serve the workbench in the browser')
    .option('--port <n>', 'a port of 127.0.0.1 (any free one)', port)
    .option('--no-open', 'do not open a browser')
    .action((options: { port?: number; open: boolean }) =>
      perform(async (invocation) =>
        (await import('./commands/serve')).serve(invocation, {
          ...options,
          library: program.opts<Globals>().library,
          announce,
        }),
      ),
    );
  return program;
}

/** Whether commander ended the command line itself, and with which exit code: help is done, the rest is wrong usage. */
export function endOfUsage(error: unknown): 0 | 2 | null {
  if (!(error instanceof CommanderError)) return null;
  return error.exitCode === 0 ? 0 : 2;
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 on is needed.');
  return Number(text);
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A number from 0 (any free port) to 65535 is needed.');
  return Number(text);
}
