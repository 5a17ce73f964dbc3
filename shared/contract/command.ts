/**
 * What a host's menu may ask of the window (`Host.onCommand`): a name of this table, a library that was open before, or the
 * files that the system asked us to open. The window's own palette may know more commands; a menu sends only these.
 */
export const menuCommands = {
  'new-source': 'New source',
  'add-files': 'Add files…',
  'add-folder': 'Add a folder…',
  paste: 'Paste as a source…',
  'open-library': 'Open library…',
  'new-library': 'New library…',
  export: 'Export…',
  backup: 'Back up the library…',
  'add-sample': 'Open the sample library',
  settings: 'Settings',
  undo: 'Undo',
  redo: 'Redo',
  find: 'Find',
  'quick-find': 'Go to or run…',
  'go-all': 'All sources',
  'go-inbox': 'Inbox',
  'go-search': 'Search',
  'go-tagging': 'Tagging queue',
  'go-jobs': 'Activity',
  'go-bin': 'Bin',
  'toggle-sidebar': 'Sidebar',
  'toggle-inspector': 'Inspector',
  help: 'Keys and search syntax',
} as const;
export type MenuCommand = keyof typeof menuCommands;

export function isMenuCommand(text: string): text is MenuCommand {
  return Object.hasOwn(menuCommands, text);
}

interface OpenedFile {
  token: string;
  name: string;
}

const openedFiles = 'open-files:';

/** The command that hands files, already staged, to the window: dropped on the icon, opened with us, second start. */
export function openFilesCommand(files: OpenedFile[]): string {
  return openedFiles + JSON.stringify(files);
}

/** The staged files of an `openFilesCommand`; null for any other command. */
export function readOpenFilesCommand(command: string): OpenedFile[] | null {
  return command.startsWith(openedFiles) ? (JSON.parse(command.slice(openedFiles.length)) as OpenedFile[]) : null;
}

const recentLibrary = 'open-recent-library:';

/** The command that opens a library which was open before. */
export function openRecentCommand(id: string): string {
  return recentLibrary + id;
}

/** The id of the library of an `openRecentCommand`; null for any other command. */
export function readOpenRecentCommand(command: string): string | null {
  return command.startsWith(recentLibrary) ? command.slice(recentLibrary.length) : null;
}
