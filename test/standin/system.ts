import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { strict } from './strict.ts';
import { typedDialogs } from './typed-dialogs.ts';
import { world } from './world.ts';

// What Electron offers of the operating system. Nothing here does what it says: it is recorded for the tests, or throws.

/** Custom protocols: their requests are answered in chromium.ts. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (list: readonly { scheme: string; privileges?: object }[]): void => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) world.schemes.set(scheme, privileges ?? {});
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void => {
    world.handlers.set(scheme, handler);
  },
});

const replaceFirst = (name: string) => async (): Promise<never> => {
  throw new Error(`electron stand-in: replace dialog.${name} in the test first`);
};

const throwingDialogs = {
  showOpenDialog: replaceFirst('showOpenDialog'),
  showSaveDialog: replaceFirst('showSaveDialog'),
  showMessageBox: replaceFirst('showMessageBox'),
};

/** Dialogs throw until a test puts an answer in their place; in the preview the answer is typed into the terminal. */
export const dialog = strict('dialog', {
  ...(process.env.STANDIN_DIALOGS === '1' ? typedDialogs : throwingDialogs),
  showErrorBox: (title: string, content: string): void => {
    world.records.errorBoxes.push(`${title}: ${content}`);
  },
});

export const shell = strict('shell', {
  openExternal: async (url: string): Promise<void> => {
    world.records.external.push(url);
  },
  showItemInFolder: (file: string): void => {
    world.records.shown.push(file);
  },
});

/** A notification that is recorded; it fails as on macOS without a signature when the test says so. */
export class Notification extends EventEmitter {
  readonly #options: object;

  static isSupported(): boolean {
    return true;
  }

  constructor(options: object) {
    super();
    this.#options = options;
  }

  show(): void {
    if (world.notificationsFail) {
      setImmediate(() => this.emit('failed', {}, 'not signed'));
      return;
    }
    world.records.notifications.push(this.#options);
    this.emit('show');
  }
}

/** Tests emit `resume` by themselves. */
export const powerMonitor = strict('powerMonitor', new EventEmitter());

class NativeTheme extends EventEmitter {
  #source: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#source = source;
    world.colorScheme = source === 'system' ? null : source;
    for (const window of BrowserWindow.getAllWindows()) {
      void window.webContents.page?.emulateMedia({ colorScheme: world.colorScheme }).catch(() => {});
    }
  }
}

export const nativeTheme = strict('nativeTheme', new NativeTheme());

export const Menu = strict('Menu', {
  buildFromTemplate: (template: object[]): { items: object[] } => ({ items: template }),
  setApplicationMenu: (menu: { items: object[] } | null): void => {
    world.records.menu = menu?.items ?? null;
  },
});

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
});

/** Thumbnails of the system exist on macOS and Windows only, so here every member throws. */
export const nativeImage = strict('nativeImage', {});
