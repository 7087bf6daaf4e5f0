import type { OtherWords } from '../catalogue.ts';
import { cards } from './cards.ts';
import { causes } from './causes.ts';
import { eraseReasons } from './erase-reasons.ts';
import { guidance } from './guidance.ts';
import { help } from './help.ts';
import { menus } from './menus.ts';
import { notes } from './notes.ts';
import { otherScreens } from './other-screens.ts';
import { phoneNotes } from './phone-notes.ts';
import { report } from './report.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';
import { tomorrow } from './tomorrow.ts';
import { ways } from './ways.ts';

/** What the other screens, reports and the terminal need besides. */
export const otherWords: OtherWords = {
  notes: { ...notes, ...phoneNotes },
  reasons: eraseReasons,
  report,
  terminal,
  cards,
  causes,
  menus,
  sources,
  guidance,
  ways,
  tomorrow,
  summary,
  help,
  window: otherScreens,
};
