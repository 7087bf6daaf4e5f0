import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, ipcMain, nativeTheme, powerMonitor, protocol, session, shell } from 'electron';
import { SOURCES } from '../guidance/sources.ts';
import { shellWords } from '../words/shell-words.ts';
import { openStores } from './app-stores.ts';
import { diagnosticsText } from './diagnostics.ts';
import { createDialogs } from './dialogs.ts';
import { createDownloadsWatch } from './downloads/downloads-watch.ts';
import { createPhotoReader } from './downloads/photo-reader.ts';
import { createIpc, createPush } from './ipc.ts';
import { linkTable } from './links.ts';
import type { Log } from './log.ts';
import type { OpenedReports } from './opened-report/opened-reports.ts';
import { setupPageProtocol } from './pages/page-protocol.ts';
import { type Found, findPlaces } from './places/found-places.ts';
import { pathsOf } from './places/known-place.ts';
import { withSample } from './places/place-store.ts';
import { setupQuitting } from './quitting.ts';
import { createPdfPrinter } from './reports/print-pdf.ts';
import { createReportSaver } from './reports/save-report.ts';
import { answerAppRequests } from './requests/app-requests.ts';
import { answerDownloadsRequests } from './requests/downloads-requests.ts';
import { answerListRequests } from './requests/list-requests.ts';
import { answerPhoneRequests } from './requests/phone-requests.ts';
import { answerPlaceRequests } from './requests/place-requests.ts';
import { answerReportRequests } from './requests/report-requests.ts';
import { answerSampleRequests } from './requests/sample-requests.ts';
import { makeSample } from './sample.ts';
import { createPlaceholderMemory } from './scan/placeholder-memory.ts';
import { createScanActivity } from './scan/scan-activity.ts';
import { createScannerClient } from './scan/scanner-client.ts';
import { createScans } from './scan/scans.ts';
import { activityShower } from './scan/show-activity.ts';
import { createDropJudge } from './security/drop-rule.ts';
import { setupNoNetwork } from './security/no-network.ts';
import { setupPermissions } from './security/permissions.ts';
import { setupReminder } from './setup-reminder.ts';
import { createNotices } from './show-notices.ts';
import { createKeptData } from './stores/kept-data.ts';
import { answerThumbnail } from './thumbnails/answer-thumbnail.ts';
import { hasBytes } from './thumbnails/has-bytes.ts';
import { systemThumbnail } from './thumbnails/system-thumbnail.ts';
import { createThumbnailMaker } from './thumbnails/thumbnail-maker.ts';
import { READER_FLAGS, SCANNER_FLAGS, startUtility, THUMBNAIL_FLAGS } from './utility.ts';
import { openPrintWindow, openWindow } from './window/main-window.ts';
import { setupMenu } from './window/setup-menu.ts';
import { createWindowKeeper } from './window/window-keeper.ts';

export interface RunningApp {
  tellCrash(): Promise<void>;
}

/** Puts the app together once Electron is ready. `out` is the folder of the build. Every part gets what it needs here. */
export async function startApp(out: string, log: Log, reports: OpenedReports): Promise<RunningApp> {
  const data = app.getPath('userData');
  log.write('info', `start of ${app.getVersion()} on ${process.platform}`);
  const sandboxed = !app.commandLine.hasSwitch('no-sandbox');
  if (!sandboxed) log.write('warn', 'started without the sandbox');
  const kept = createKeptData(data);
  await kept.forgetWhenAsked().catch((error: unknown) => log.error('forgetting what was kept', error));
  const stores = openStores(path.join(data, 'two-places'), log);
  const places = withSample(stores.places);
  const sampleFolders = { photos: path.join(data, 'sample'), index: path.join(data, 'sample-index') };
  const inMain = (file: string): URL => pathToFileURL(path.join(out, 'main', file));
  let settings = await stores.settings.get();
  const words = () => shellWords(settings.language, app.getLocale());
  nativeTheme.themeSource = settings.theme;

  setupPermissions(session.defaultSession);
  await setupNoNetwork(session.defaultSession, {
    // Chromium's own pages of the developer tools; a packaged app has none.
    alsoAllowed: app.isPackaged ? null : 'devtools:',
    onCancelled: () => log.write('warn', 'a request that was not for our page was cancelled'),
  });

  const dialogs = createDialogs({
    window: () => windows.current(),
    words,
    pictures: () => folderOfPerson('pictures'),
    platform: process.platform,
  });
  const windows = createWindowKeeper(
    () => openWindow({ out, log, state: stores.windowState, dialogs, settled: () => stores.settled() }),
    (error) => log.error('opening the window', error),
  );
  const push = createPush(() => windows.current()?.webContents ?? null, log);
  const activity = createScanActivity(activityShower(windows.current));
  const host = createScannerClient(
    () => startUtility(path.join(out, 'scanner', 'scanner-process.js'), 'Two Places scanner', SCANNER_FLAGS),
    {
      event: (placeId, event) => {
        activity.heard(placeId, event);
        scans.heard(placeId, event);
      },
      phone: (progress) => push('phones:progress', { progress }),
    },
    log,
  );
  const placeholders = createPlaceholderMemory();
  const scans = createScans({
    placeholders,
    places,
    host,
    push,
    dataFolder: (placeId) => (places.isSample(placeId) ? sampleFolders.index : path.join(data, 'index')),
    watches: async () => settings.watchFolders,
  });
  const thumbnails = createThumbnailMaker(
    () => startUtility(path.join(out, 'main', 'thumbnail-process.js'), 'Two Places thumbnails', THUMBNAIL_FLAGS),
    8_000,
    log,
  );
  const printer = createPdfPrinter(openPrintWindow);
  setupPageProtocol(protocol, {
    root: path.join(out, 'renderer'),
    printPage: printer.page,
    thumbnail: (wanted) =>
      answerThumbnail(wanted, {
        places,
        mayOpen: placeholders.mayOpen,
        hasBytes,
        make: thumbnails.make,
        system: systemThumbnail,
      }),
  });

  const ipc = createIpc(ipcMain, log);
  const findHere = (): Promise<Found[]> =>
    findPlaces({
      platform: process.platform,
      home: app.getPath('home'),
      pictures: ownFolder('pictures'),
      user: path.basename(app.getPath('home')),
    });
  const judgeDrop = createDropJudge(dialogs.askToCheck);
  answerAppRequests({
    ipc,
    info: () => ({ version: app.getVersion(), platform: platform(), locale: app.getLocale() }),
    settings: stores.settings,
    session: stores.session,
    history: stores.history,
    hasPlaces: async () => (await stores.places.all()).length > 0,
    persistenceProblems: stores.persistenceProblems,
    settingsChanged: async (changed) => {
      const watching = changed.watchFolders !== settings.watchFolders;
      settings = changed;
      nativeTheme.themeSource = changed.theme;
      showMenu();
      if (watching) await scans.watchAll(changed.watchFolders);
    },
    notify: createNotices({ window: windows.current, words, clicked: windows.comeForward, log }),
    kept,
    startAgain: () => {
      app.relaunch();
      app.quit();
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
    places,
    host,
    scans,
    activity,
    chooseFolder: dialogs.chooseFolder,
    chooseZip: dialogs.chooseZip,
    judgeDrop,
    find: findHere,
  });
  answerSampleRequests({
    ipc,
    places,
    host,
    scans,
    make: () => makeSample(inMain('sample-worker.js'), sampleFolders.photos, Date.now()),
    folders: Object.values(sampleFolders),
    log,
  });
  answerListRequests({
    ipc,
    lists: stores.lists,
    host,
    chooseLibrary: dialogs.chooseLibrary,
    judgeDrop,
    find: findHere,
    now: Date.now,
  });
  answerPhoneRequests({ ipc, lists: stores.lists, host, now: Date.now });
  const downloads = createDownloadsWatch({
    folder: () => ownFolder('downloads'),
    store: stores.downloads,
    reader: createPhotoReader(
      () => startUtility(path.join(out, 'main', 'downloads-process.js'), 'Two Places downloads', READER_FLAGS),
      log,
    ),
    changed: () => push('downloads:changed', {}),
    now: Date.now,
    log,
    restMs: 2_000,
    grainMs: 2_000,
  });
  answerDownloadsRequests({ ipc, downloads, showInFolder: (file) => shell.showItemInFolder(file) });
  answerReportRequests({
    ipc,
    places,
    links: linkTable(SOURCES),
    takeOpened: reports.take,
    saver: createReportSaver({
      askWhere: dialogs.askWhere,
      askToReplace: dialogs.askToReplace,
      places: async () => (await stores.places.all()).flatMap(pathsOf),
      documents: () => folderOfPerson('documents'),
      printer,
      log,
    }),
    showInFolder: (file) => shell.showItemInFolder(file),
    openInBrowser: (address) => shell.openExternal(address),
  });

  const showMenu = (): void => setupMenu(words(), (screen) => push('menu:go', { screen }));

  showMenu();
  app.on('activate', () => {
    if (windows.current() === null) windows.comeForward();
  });
  app.on('second-instance', windows.comeForward);
  powerMonitor.on('resume', () => void scans.lookAgain());
  setupReminder({
    reminded: stores.reminded,
    wanted: () => settings.monthlyReminder,
    words,
    clicked: windows.comeForward,
    log,
  });
  setupQuitting({
    log,
    before: async () => {
      host.stop();
      thumbnails.stop();
      await downloads.stop();
      await stores.settled();
    },
  });
  await windows.open();
  reports.listen(() => {
    windows.comeForward();
    push('report:opened', {});
  });
  return { tellCrash: dialogs.crashed };
}

function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

/** One of the person's own folders; their home where the system has no such folder (Linux without xdg-user-dirs). */
function folderOfPerson(name: 'pictures' | 'documents'): string {
  return ownFolder(name) ?? app.getPath('home');
}

/** One of the person's own folders; null where the system has none. */
function ownFolder(name: 'pictures' | 'documents' | 'downloads'): string | null {
  try {
    return app.getPath(name);
  } catch {
    return null;
  }
}
