import { app } from './app.ts';
import { checklist } from './checklist.ts';
import { computer } from './computer.ts';
import { erase } from './erase.ts';
import { gaps } from './gaps.ts';
import { guide } from './guide.ts';
import { history } from './history.ts';
import { icloud } from './icloud.ts';
import { iphone } from './iphone.ts';
import { oldReport } from './old-report.ts';
import { onePlace } from './one-place.ts';
import { pair } from './pair.ts';
import { photos } from './photos.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { settings } from './settings.ts';
import { sides } from './sides.ts';
import { storage } from './storage.ts';
import { welcome } from './welcome.ts';

/** The window's German, by feature. */
export const WORDS_DE = {
  app,
  checklist,
  computer,
  erase,
  gaps,
  guide,
  history,
  icloud,
  iphone,
  oldReport,
  onePlace,
  pair,
  photos,
  report,
  result,
  settings,
  sides,
  storage,
  welcome,
};
