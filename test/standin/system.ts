import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { checkLiteral, checkMenuItem, checkOptions } from './declared.ts';
import type {
  MenuItemConstructorOptions,
  MessageBoxOptions,
  NotificationOptions,
  OpenDialogOptions,
  SaveDialogOptions,
} from './options.ts';
import { strict } from './strict.ts';
import { typedDialogs } from './typed-dialogs.ts';
import { world } from './world.ts';

// What Electron offers of the operating system. Nothing here does what it says: it is recorded for the tests, or throws.

/** Custom protocols: their requests are answered in chromium.ts. */
export const protocol = strict(
  'protocol',
  {
    registerSchemesAsPrivileged: (
      list: { scheme: string; privileges?: { standard?: boolean; secure?: boolean; supportFetchAPI?: boolean } }[],
    ): void => {
      if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme, privileges = {} } of list) {
        checkOptions('Privileges', privileges);
        world.schemes.set(scheme, privileges);
      }
    },
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void => {
      world.handlers.set(scheme, handler);
    },
  },
  'Protocol',
);

/** Electron's dialogs, each with or without a window in front. Methods, so that any window will do. */
interface DialogPart {
  showOpenDialog(window: object, options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  showOpenDialog(options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  showSaveDialog(window: object, options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
  showMessageBox(window: object, options: MessageBoxOptions): Promise<{ response: number; checkboxChecked: boolean }>;
  showMessageBox(options: MessageBoxOptions): Promise<{ response: number; checkboxChecked: boolean }>;
}

/** Takes a dialog's options, checks them, and asks what stands in for the person. */
function dialogOf<Answer>(type: string, person: () => ((options: object) => Promise<Answer>) | undefined) {
  return async (first: object, second?: object): Promise<Answer> => {
    const options = second ?? first;
    checkOptions(type, options);
    const ask = person();
    if (!ask) throw new Error(`electron stand-in: a dialog with ${type} is not answered by the test`);
    return ask(options);
  };
}

const typed = process.env.STANDIN_DIALOGS === '1' ? typedDialogs : null;

/** Dialogs throw until a test gives an answer; in the preview the answer is typed into the terminal. */
export const dialog = strict<DialogPart>(
  'dialog',
  {
    showOpenDialog: dialogOf('OpenDialogOptions', () => world.answers.showOpenDialog ?? typed?.showOpenDialog),
    showSaveDialog: dialogOf('SaveDialogOptions', () => world.answers.showSaveDialog ?? typed?.showSaveDialog),
    showMessageBox: dialogOf('MessageBoxOptions', () => world.answers.showMessageBox ?? typed?.showMessageBox),
  },
  'Dialog',
);

export const shell = strict(
  'shell',
  {
    openExternal: async (url: string): Promise<void> => {
      world.records.external.push(url);
    },
    showItemInFolder: (file: string): void => {
      world.records.shown.push(file);
    },
  },
  'Shell',
);

/** A notification that is recorded; it fails as on macOS without a signature when the test says so. */
export class Notification extends EventEmitter {
  readonly #options: NotificationOptions;

  static isSupported(): boolean {
    return true;
  }

  constructor(options: NotificationOptions = {}) {
    super();
    checkOptions('NotificationConstructorOptions', options);
    this.#options = options;
    // biome-ignore lint/correctness/noConstructorReturn: the notification itself must refuse unknown members and events
    return strict('Notification', this, 'Notification');
  }

  show(): void {
    if (world.notificationsFail) {
      setImmediate(() => this.emit('failed', {}, 'not signed'));
      return;
    }
    world.records.notifications.push(this.#options);
    world.shownNotifications.push(this);
    this.emit('show', {});
  }
}

/** Tests emit `resume` by themselves. */
export const powerMonitor = strict('powerMonitor', new EventEmitter(), 'PowerMonitor');

let nextBlocker = 1;

/** What keeps the computer awake is recorded while it does. */
export const powerSaveBlocker = strict(
  'powerSaveBlocker',
  {
    start: (type: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
      checkLiteral('PowerSaveBlocker', 'type', type);
      const id = nextBlocker++;
      world.records.awake.set(id, type);
      return id;
    },
    stop: (id: number): boolean => world.records.awake.delete(id),
    isStarted: (id: number): boolean => world.records.awake.has(id),
  },
  'PowerSaveBlocker',
);

class NativeTheme extends EventEmitter {
  #source: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    checkLiteral('NativeTheme', 'themeSource', source);
    this.#source = source;
    world.colorScheme = source === 'system' ? null : source;
    for (const window of BrowserWindow.getAllWindows()) {
      void window.webContents.page?.emulateMedia({ colorScheme: world.colorScheme }).catch(() => {});
    }
    this.emit('updated');
  }
}

export const nativeTheme = strict('nativeTheme', new NativeTheme(), 'NativeTheme');

/** A menu that was built: its template, as far as tests look at it. */
export interface Menu {
  readonly items: readonly object[];
}

interface MenuPart {
  buildFromTemplate(template: MenuItemConstructorOptions[]): Menu;
  setApplicationMenu(menu: Menu | null): void;
}

export const Menu = strict<MenuPart>('Menu', {
  buildFromTemplate: (template) => {
    for (const item of template) checkMenuItem(item);
    return { items: template };
  },
  setApplicationMenu: (menu) => {
    world.records.menu = menu?.items ?? null;
  },
});

export const screen = strict(
  'screen',
  { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  'Screen',
);

/** Thumbnails of the system exist on macOS and Windows only; elsewhere Electron rejects, and so does this. */
export const nativeImage = strict(
  'nativeImage',
  {
    createThumbnailFromPath: async (
      _file: string,
      _size: { width: number; height: number },
    ): Promise<{ isEmpty(): boolean; toPNG(): Buffer }> => {
      throw new Error('electron stand-in: there are no thumbnails of the system');
    },
  },
  'NativeImage',
);
