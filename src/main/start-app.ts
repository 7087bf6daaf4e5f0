import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow, ipcMain, nativeTheme, powerMonitor, protocol, session, shell } from 'electron';
import { SOURCES } from '../guidance/sources.ts';
import { openStores } from './app-stores.ts';
import { createPageRescue } from './crashes.ts';
import { diagnosticsText } from './diagnostics.ts';
import { createDialogs } from './dialogs.ts';
import { createIpc, createPush } from './ipc.ts';
import { linkTable } from './links.ts';
import type { Log } from './log.ts';
import type { OpenedReports } from './opened-report/opened-reports.ts';
import { setupPageProtocol } from './pages/page-protocol.ts';
import { setupQuitting } from './quitting.ts';
import { createPdfPrinter } from './reports/print-pdf.ts';
import { createReportDesk } from './reports/save-report.ts';
import { answerAppRequests } from './requests/app-requests.ts';
import { answerListRequests } from './requests/list-requests.ts';
import { answerPlaceRequests } from './requests/place-requests.ts';
import { answerReportRequests } from './requests/report-requests.ts';
import { makeSample } from './sample.ts';
import { forkScanner } from './scan/fork-scanner.ts';
import { createPlaceholderMemory } from './scan/placeholder-memory.ts';
import { createScanHost } from './scan/scan-host.ts';
import { createScans } from './scan/scans.ts';
import { setupNoNetwork } from './security/no-network.ts';
import { setupPermissions } from './security/permissions.ts';
import { setupReminder } from './setup-reminder.ts';
import { shellWords } from './shell-words.ts';
import { answerThumbnail } from './thumbnails/answer-thumbnail.ts';
import { hasBytes } from './thumbnails/has-bytes.ts';
import { systemThumbnail } from './thumbnails/system-thumbnail.ts';
import { createThumbnailMaker } from './thumbnails/thumbnail-maker.ts';
import { openMainWindow, openPrintWindow } from './window/main-window.ts';
import { setupMenu } from './window/setup-menu.ts';

export interface RunningApp {
  tellCrash(): Promise<void>;
}

/** Puts the app together once Electron is ready. `out` is the folder of the build. Every part gets what it needs here. */
export async function startApp(out: string, log: Log, reports: OpenedReports): Promise<RunningApp> {
  const data = app.getPath('userData');
  log.write('info', `start of ${app.getVersion()} on ${process.platform}`);
  const sandboxed = !app.commandLine.hasSwitch('no-sandbox');
  if (!sandboxed) log.write('warn', 'started without the sandbox');
  const stores = openStores(path.join(data, 'two-places'), log);
  const dataFolder = path.join(data, 'index');
  const inMain = (file: string): URL => pathToFileURL(path.join(out, 'main', file));
  let window: BrowserWindow | null = null;
  let settings = await stores.settings.get();
  const words = () => shellWords(settings.language, app.getLocale());
  nativeTheme.themeSource = settings.theme;

  setupPermissions(session.defaultSession);
  await setupNoNetwork(session.defaultSession, () =>
    log.write('warn', 'a request that was not for our page was cancelled'),
  );

  const push = createPush(() => (window && !window.isDestroyed() ? window.webContents : null), log);
  const host = createScanHost(
    () => forkScanner(path.join(out, 'scanner', 'scan-host.js')),
    { event: (placeId, event) => scans.heard(placeId, event) },
    log,
  );
  const placeholders = createPlaceholderMemory();
  const scans = createScans({
    placeholders,
    places: stores.places,
    host,
    push,
    dataFolder,
    watches: async () => settings.watchFolders,
  });
  const thumbnails = createThumbnailMaker(inMain('thumbnail-worker.js'), 8_000, log);
  const printer = createPdfPrinter(openPrintWindow);
  const dialogs = createDialogs(
    () => window,
    words,
    () => folderOfPerson('pictures'),
  );

  setupPageProtocol(protocol, {
    root: path.join(out, 'renderer'),
    printPage: printer.page,
    thumbnail: (placeId, file) =>
      answerThumbnail(placeId, file, {
        places: stores.places,
        mayOpen: placeholders.mayOpen,
        hasBytes,
        make: thumbnails.make,
        system: systemThumbnail,
      }),
  });

  const ipc = createIpc(ipcMain, log);
  answerAppRequests({
    ipc,
    info: () => ({ version: app.getVersion(), platform: platform(), locale: app.getLocale() }),
    settings: stores.settings,
    session: stores.session,
    history: stores.history,
    troubles: stores.troubles,
    settingsChanged: async (changed) => {
      const watching = changed.watchFolders !== settings.watchFolders;
      settings = changed;
      nativeTheme.themeSource = changed.theme;
      showMenu();
      if (watching) await scans.watchAll(changed.watchFolders);
    },
    diagnostics: async () =>
      diagnosticsText({
        version: app.getVersion(),
        versions: process.versions,
        sandboxed,
        dataFolder: data,
        logFile: path.join(data, 'log', 'two-places.log'),
        places: await stores.places.all(),
      }),
  });
  answerPlaceRequests({
    ipc,
    push,
    places: stores.places,
    host,
    scans,
    chooseFolder: dialogs.chooseFolder,
    makeSample: () => makeSample(inMain('sample-worker.js'), path.join(data, 'sample'), Date.now()),
  });
  answerListRequests({ ipc, lists: stores.lists, host, chooseLibrary: dialogs.chooseLibrary, now: Date.now });
  answerReportRequests({
    ipc,
    places: stores.places,
    links: linkTable(SOURCES),
    takeOpened: reports.take,
    desk: createReportDesk({ askWhere: dialogs.askWhere, documents: () => folderOfPerson('documents'), printer, log }),
    showInFolder: (file) => shell.showItemInFolder(file),
    openInBrowser: (address) => shell.openExternal(address),
  });

  const open = async (): Promise<void> => {
    const fresh = await openMainWindow({
      preload: path.join(out, 'preload', 'preload.cjs'),
      state: stores.windowState,
      dark: nativeTheme.shouldUseDarkColors,
      packaged: app.isPackaged,
      log,
    });
    window = fresh;
    const rescue = createPageRescue({
      reload: () => fresh.webContents.reload(),
      giveUp: () => void dialogs.crashed().finally(() => app.exit(1)),
      log,
    });
    fresh.webContents.on('render-process-gone', (_event, details) => rescue(details.reason));
    fresh.on('closed', () => {
      window = null;
    });
  };
  const showMenu = (): void => setupMenu(words(), (screen) => push('menu:go', { screen }));

  showMenu();
  const comeForward = (): void => {
    if (window === null) return void open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  app.on('activate', () => {
    if (window === null) void open();
  });
  app.on('second-instance', comeForward);
  powerMonitor.on('resume', () => void scans.lookAgain());
  setupReminder({ reminded: stores.reminded, wanted: () => settings.monthlyReminder, words, log });
  setupQuitting({
    log,
    before: async () => {
      host.stop();
      thumbnails.stop();
      await stores.settled();
    },
  });
  await open();
  reports.listen(() => {
    comeForward();
    push('report:opened', {});
  });
  return { tellCrash: dialogs.crashed };
}

function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

/** One of the person's own folders; their home where the system has no such folder (Linux without xdg-user-dirs). */
function folderOfPerson(name: 'pictures' | 'documents'): string {
  try {
    return app.getPath(name);
  } catch {
    return app.getPath('home');
  }
}
