import type * as Electron from 'electron';
import type * as Standin from './electron.ts';
import type * as Options from './options.ts';

// Nothing here runs. It fails to compile where the stand-in promises the app what Electron does not keep: a member, a parameter,
// an answer, an option or a value of another type than electron.d.ts says. That the app asks for nothing which the stand-in
// does not have is the other half: tsconfig.standin.json checks src/main against it.

/** What every emitter has; which events there are is checked when they are listened to (strict.ts). */
type OfEmitter = keyof NodeJS.EventEmitter;

/** What a part of the stand-in promises, apart from `Extra`, which only tests and other parts of the stand-in use. */
type Promised<S, Extra = never> = Omit<S, OfEmitter | (Extra & keyof S)>;

declare const electron: typeof Electron;
declare const window: Electron.BrowserWindow;
declare const child: Electron.UtilityProcess;

type Parts = typeof Standin;

electron.app satisfies Promised<Parts['app'], 'lastWindowGone'>;
electron.app.commandLine satisfies Promised<Parts['app']['commandLine']>;
electron.dialog satisfies Promised<Parts['dialog']>;
electron.ipcMain satisfies Promised<Parts['ipcMain']>;
electron.Menu satisfies Promised<Parts['Menu']>;
electron.nativeImage satisfies Promised<Parts['nativeImage']>;
electron.nativeTheme satisfies Promised<Parts['nativeTheme']>;
electron.powerMonitor satisfies Promised<Parts['powerMonitor']>;
electron.powerSaveBlocker satisfies Promised<Parts['powerSaveBlocker']>;
electron.protocol satisfies Promised<Parts['protocol']>;
electron.screen satisfies Promised<Parts['screen']>;
electron.session.defaultSession satisfies Promised<Parts['session']['defaultSession']>;
electron.shell satisfies Promised<Parts['shell']>;
electron.utilityProcess satisfies { fork(...args: Parameters<Parts['utilityProcess']['fork']>): object };
child satisfies Promised<ReturnType<Parts['utilityProcess']['fork']>, 'serviceName' | 'flags' | 'failInV8'>;
window satisfies Promised<Standin.BrowserWindow, 'webContents' | 'gone' | 'setBounds'>;
window.webContents satisfies Promised<
  Standin.BrowserWindow['webContents'],
  'session' | 'mainFrame' | 'loading' | 'lastOpenAction' | 'page' | 'expectDropped'
>;

declare const options: {
  readonly open: Options.OpenDialogOptions;
  readonly save: Options.SaveDialogOptions;
  readonly box: Options.MessageBoxOptions;
  readonly item: Options.MenuItemConstructorOptions;
  readonly window: Options.WindowOptions;
  readonly fork: Options.ForkOptions;
  readonly print: Options.PrintOptions;
  readonly notification: Options.NotificationOptions;
};

options satisfies {
  readonly open: Electron.OpenDialogOptions;
  readonly save: Electron.SaveDialogOptions;
  readonly box: Electron.MessageBoxOptions;
  readonly item: Electron.MenuItemConstructorOptions;
  readonly window: Electron.BrowserWindowConstructorOptions;
  readonly fork: Electron.ForkOptions;
  readonly print: Electron.PrintToPDFOptions;
  readonly notification: Electron.NotificationConstructorOptions;
};
