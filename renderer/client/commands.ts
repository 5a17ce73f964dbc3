import { type MenuCommand, menuCommands } from '../../shared/contract/command';

/** Commands of the window beyond those that a host's menu sends. */
const windowCommands = {
  'open-current': 'Open the selected source',
  'close-tab': 'Close this tab',
  'next-tab': 'Next tab',
  'previous-tab': 'Previous tab',
  'tag-selected': 'Tag the selected sources',
  'collect-selected': 'Add the selected sources to a collection',
  'cite-selected': 'Copy the citation of the selected sources',
  'bin-selected': 'Move the selected sources to the bin',
  'go-quotes': 'Quotations',
  'go-claims': 'Claims',
  'new-claim': 'New claim…',
  'check-brief': 'Check a brief…',
  'go-missing': 'Cited, not in the library',
  'table-of-authorities': 'Table of authorities of the selected sources…',
  'go-tags': 'Manage tags',
  'go-duplicates': 'Duplicates',
  'new-collection': 'New collection',
  'quote-time': 'Quote a recording by its time…',
  'page-map': 'Page map: printed page numbers…',
  queries: 'Run a list of searches',
  ocr: 'Read all files that await OCR',
  'ocr-selected': 'Read the selected sources with OCR',
  check: 'Check the library',
  reindex: 'Rebuild the search index',
  light: 'Light appearance',
  dark: 'Dark appearance',
  'system-appearance': 'Appearance as the system has it',
  contrast: 'High contrast',
} as const;

export const commandLabels = { ...menuCommands, ...windowCommands };
export type CommandId = MenuCommand | keyof typeof windowCommands;

/** Keys of commands, anywhere in the window. "Mod" is Ctrl, or Cmd on a Mac. Keys of lists are in the lists. */
export const commandKeys: Partial<Record<CommandId, string>> = {
  'quick-find': 'Mod+K',
  find: '/',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
  'add-files': 'Mod+O',
  'new-source': 'Mod+Shift+E',
  paste: 'Mod+Shift+V',
  export: 'Mod+E',
  'toggle-sidebar': 'Mod+B',
  'toggle-inspector': 'Mod+Alt+B',
  settings: 'Mod+,',
  help: 'F1',
  'close-tab': 'Alt+W',
  'next-tab': 'Mod+Alt+ArrowRight',
  'previous-tab': 'Mod+Alt+ArrowLeft',
  'cite-selected': 'Mod+Shift+C',
};

/** Commands whose keys belong to a text field while one is being typed in. */
const typedToo: ReadonlySet<CommandId> = new Set<CommandId>(['find', 'undo', 'redo', 'cite-selected', 'paste']);

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The command that these keys mean; `typing` while a text field has the focus. */
export function commandFor(event: Pressed, typing: boolean): CommandId | null {
  for (const [id, keys] of Object.entries(commandKeys) as [CommandId, string][]) {
    if (pressed(event, keys) && !(typing && typedToo.has(id))) return id;
  }
  return null;
}

function pressed(event: Pressed, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) as string;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (event.shiftKey === parts.includes('Shift') || key === '/')
  );
}

/** Keys as they are shown: "Ctrl K", on a Mac "⌘K". */
export function shownKeys(keys: string, mac: boolean): string {
  const names: Record<string, string> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', ArrowRight: '→', ArrowLeft: '←' }
    : { Mod: 'Ctrl', ArrowRight: '→', ArrowLeft: '←' };
  return keys
    .split('+')
    .map((part) => names[part] ?? part)
    .join(mac ? '' : ' ');
}

export const onMac = /mac/i.test(globalThis.navigator?.userAgent ?? '');
