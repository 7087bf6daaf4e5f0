import { card } from './window/card.ts';
import { comparedFolders } from './window/compared-folders.ts';
import { erase } from './window/erase.ts';
import { fix } from './window/fix.ts';
import { getBack } from './window/get-back.ts';
import { help } from './window/help.ts';
import { history } from './window/history.ts';
import { iphone } from './window/iphone.ts';
import { library } from './window/library.ts';
import { oldReport } from './window/old-report.ts';
import { report } from './window/report.ts';
import { settings } from './window/settings.ts';

/** The words of the screens that a start does not show. */
export const otherScreens = {
  card,
  erase,
  fix,
  getBack,
  help,
  history,
  iphone,
  library,
  oldReport,
  report,
  settings,
  comparedFolders,
};
