import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { recorded } from './recorded.ts';

/** The dialogs, answered in the order scripted; one that nobody scripted is dismissed. */
export const dialog = {
  async showOpenDialog(...args: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const answer = shown('open', args.at(-1) as Electron.OpenDialogOptions);
    const paths = answer && 'open' in answer ? answer.open : null;
    return { canceled: paths === null, filePaths: paths ?? [] };
  },
  async showSaveDialog(...args: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    const options = args.at(-1) as Electron.SaveDialogOptions;
    const answer = shown('save', { title: options.title, detail: options.defaultPath });
    const path = answer && 'save' in answer ? answer.save : null;
    return { canceled: path === null, filePath: path ?? '' };
  },
  async showMessageBox(...args: unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = args.at(-1) as Electron.MessageBoxOptions;
    const answer = shown('message', { title: options.message, detail: options.detail });
    return { response: answer && 'button' in answer ? answer.button : (options.cancelId ?? 0), checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    recorded.dialogs.push({ kind: 'error', title, detail: content });
    process.stderr.write(`${title}: ${content}\n`);
  },
};

function shown(kind: 'open' | 'save' | 'message', { title = '', detail = '' }: { title?: string; detail?: string }) {
  recorded.dialogs.push({ kind, title, detail });
  return recorded.answers.shift();
}

export const shell = {
  async openExternal(url: string): Promise<void> {
    recorded.openedExternally.push(url);
  },
} satisfies Pick<Electron.Shell, 'openExternal'>;

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as Electron.Display],
} satisfies Pick<Electron.Screen, 'getAllDisplays'>;

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });

/** A menu as its template, which is all that can be seen of one without a screen. */
export class Menu {
  static current: Menu | null = null;
  readonly template: Electron.MenuItemConstructorOptions[];

  constructor(template: Electron.MenuItemConstructorOptions[]) {
    this.template = template;
  }

  static buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu;
  }
}

/** Clicks an item of the application menu by the labels that lead to it. @throws Error when there is none. */
export function clickMenu(path: string[]): void {
  let items = Menu.current?.template ?? [];
  let item: Electron.MenuItemConstructorOptions | undefined;
  for (const label of path) {
    item = items.find((candidate) => candidate.label === label);
    items = Array.isArray(item?.submenu) ? item.submenu : [];
  }
  if (!item?.click || item.enabled === false) throw new Error(`The menu has nothing to click at ${path.join(' > ')}.`);
  item.click({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
}
