import type { FirstWords } from '../catalogue.ts';
import { answers, verdict } from './answers.ts';
import { basics } from './basics.ts';
import { checkReasons } from './check-reasons.ts';
import { coverage, differences, evidence } from './evidence.ts';
import { firstScreens } from './first-screens.ts';
import { folderComparison } from './folder-comparison.ts';
import { gaps } from './gaps.ts';
import { ledger } from './ledger.ts';
import { locations } from './locations.ts';
import { patterns } from './patterns.ts';
import { phone } from './phone.ts';
import { phoneProblems } from './phone-problems.ts';
import { places, views } from './places.ts';
import { problems } from './problems.ts';
import { secondPlace } from './second-place.ts';
import { shell } from './shell.ts';
import { standings } from './standings.ts';
import { missing, passedOver, sights, steps, witnesses } from './witnesses.ts';

/** What the first picture of the window and every answer need. */
export const firstWords: FirstWords = {
  problems: { ...problems, ...phoneProblems },
  ledger,
  gaps,
  evidence,
  coverage,
  differences,
  patterns,
  places,
  views,
  answers,
  verdict,
  reasons: checkReasons,
  basics,
  phone,
  locations,
  standings,
  folderComparison,
  shell,
  secondPlace,
  witnesses,
  sights,
  missing,
  steps,
  passedOver,
  window: firstScreens,
};
