import { url as inspectorUrl } from 'node:inspector';
import path from 'node:path';
import { app, protocol } from 'electron';
import { listenForReports, type OpenedReports } from './opened-report/opened-reports.ts';
import { readReport } from './opened-report/read-report.ts';
import { OUR_SCHEME } from './pages/page-protocol.ts';
import { guardNavigation } from './security/navigation.ts';
import { setupNetworkSwitches } from './security/no-network.ts';
import { isDrivenFromOutside } from './security/remote-debugging.ts';

/** The id of the app, for the systems: `appId` of electron-builder.yml. */
const APP_ID = 'app.two-places.desktop';

/** The name of the folder with everything that is kept. */
const DATA_FOLDER = 'two-places';

/**
 * Everything that must be settled before the app is ready, in this order. Null: another copy is running already (it is
 * told what this one was asked to open), or the start is refused, and this one must end. The folder of the data decides which copies are "the same", so it comes first.
 */
export function settleBeforeReady(): { readonly reports: OpenedReports } | null {
  const hasSwitch = (name: string): boolean => app.commandLine.hasSwitch(name);
  if (isDrivenFromOutside({ packaged: app.isPackaged, hasSwitch, inspector: inspectorUrl() })) {
    console.error('Two Places does not start with a switch for remote debugging.');
    app.exit(1);
    return null;
  }
  // The folder is not that of the name on the menu: what was kept under the first one must be found for ever. Tests give each
  // run a folder of its own; a packaged app listens to Chromium's own switch only.
  const forTests = app.isPackaged ? undefined : process.env.TWO_PLACES_DATA;
  if (forTests) app.setPath('userData', forTests);
  else if (!hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), DATA_FOLDER));
  // The installer's own: else Windows takes the running app for another one than its shortcut, with pins and notifications apart.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);

  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return null;
  }
  app.enableSandbox();
  setupNetworkSwitches(app.commandLine);
  protocol.registerSchemesAsPrivileged([OUR_SCHEME]);
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  const reports = listenForReports({ app, argv: process.argv, folder: process.cwd(), read: readReport });
  return { reports };
}
