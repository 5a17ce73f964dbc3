import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/** Before a person's arguments: the program and, in a checkout, the path it runs. */
const ownArguments = app.isPackaged ? 1 : 2;

/**
 * Hears of files that the system asks us to open: at the start, by a second start, and (macOS) by the Finder. `hear` gets
 * whole paths of what exists. To be called before the application is ready, or early events are lost.
 */
export function hearOpenedFiles(hear: (paths: string[]) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    hear([path]);
  });
  const hearSome = (paths: string[]) => {
    if (paths.length > 0) hear(paths);
  };
  app.on('second-instance', (_event, argv, folder) => hearSome(pathsIn(argv.slice(ownArguments), folder)));
  hearSome(pathsIn(process.argv.slice(ownArguments), process.cwd()));
}

/** The value of `--library` among the arguments, if it is there. */
export function libraryArgument(argv: string[]): string | null {
  const at = argv.indexOf('--library');
  return (at >= 0 && argv[at + 1]) || null;
}

function pathsIn(args: string[], folder: string): string[] {
  const library = args.indexOf('--library');
  return args
    .filter((arg, index) => !arg.startsWith('-') && (library < 0 || index !== library + 1))
    .map((arg) => resolve(folder, arg))
    .filter((path) => path !== app.getAppPath() && statSync(path, { throwIfNoEntry: false }) !== undefined);
}
