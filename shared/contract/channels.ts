/** Names on the wire between the desktop window's preload script and its main process. */
export const channels = {
  /** invoke () -> Reply of the number of the library's opening: a later one means another library */
  opening: 'casebench:opening',
  /** invoke (procedure, input, opening) -> Reply */
  call: 'casebench:call',
  /** invoke (path) -> Reply of a staged file. The path comes from a file that a person chose, never from the page. */
  stagePath: 'casebench:stage-path',
  /** invoke (name, bytes) -> Reply of a staged file: for what has no path, such as a pasted picture. */
  stageBytes: 'casebench:stage-bytes',
  /** invoke ('files' | 'folder' | 'brief') -> Reply of the staged files chosen in the native dialog */
  choose: 'casebench:choose',
  /** invoke (token, name) -> Reply of saveFile */
  save: 'casebench:save',
  /** invoke () -> Reply of recentLibraries */
  recentLibraries: 'casebench:recent-libraries',
  /** invoke (LibraryAsk) -> Reply of openLibrary; a folder is asked for in the native dialog */
  openLibrary: 'casebench:open-library',
  /** main to window: a LibraryEvent */
  event: 'casebench:event',
  /** main to window: a command of the menu, or files to open (see contract/command) */
  command: 'casebench:command',
} as const;
