import { app, protocol } from 'electron';
import { listenForReports, type OpenedReports } from './opened-report/opened-reports.ts';
import { readReport } from './opened-report/read-report.ts';
import { OUR_SCHEME } from './pages/page-protocol.ts';
import { guardNavigation } from './security/navigation.ts';
import { setupNetworkSwitches } from './security/no-network.ts';

/**
 * Everything that must be settled before the app is ready, in this order. Null: another copy is running already (it is
 * told what this one was asked to open) and this one must end. The folder of the data decides which copies are "the same", so it comes first.
 */
export function settleBeforeReady(): { readonly reports: OpenedReports } | null {
  // Tests give each run a folder of its own. A packaged app does not listen.
  const dataFolder = process.env.TWO_PLACES_DATA;
  if (!app.isPackaged && dataFolder) app.setPath('userData', dataFolder);

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
