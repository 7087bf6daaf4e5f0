import { tomorrow as english } from '../../words/en/tomorrow.ts';
import type { Say } from '../../words/words.ts';
import type { StepPlan } from '../cards/card-plan.ts';
import {
  ABOUT,
  ERASE_PHONE,
  HIDDEN,
  ICLOUD_COM_DOWNLOAD,
  ICLOUD_COM_TOTALS,
  KEEP_IN_TRANSFER,
  KEEP_ON_PHONE,
  LOW_POWER,
  RECENTLY_DELETED,
  STATUS,
  STORAGE_PLAN,
} from '../paths.ts';
import { isFor, type SourceText, type StepText, sourceTexts, stepText } from '../say-steps.ts';
import type { Systems } from '../system.ts';

/** A page that is followed from its first point to its last, on a screen, in a terminal or on paper. */
export interface GuidePage {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly PointText[];
  readonly dontDo: readonly string[];
  /** How to see that all of it worked; null where each step says it. */
  readonly seeItWorked: string | null;
  readonly unknown: string | null;
  readonly sources: readonly SourceText[];
}

/** One point of a page: its title (null where the page has only one) and its steps. */
export interface PointText {
  readonly code: string;
  readonly title: string | null;
  readonly steps: readonly StepText[];
}

type Points = (typeof english)['points'];
type PointId = keyof Points;
type Plan = { readonly [P in PointId]: readonly StepPlan<keyof Points[P]['steps'] & string>[] };

/** The points in the order to do them. Nothing is deleted before the point `erase`. */
const PLAN: Plan = {
  keep: [
    { code: 'nothing', grounds: ['apple-not-syncing', 'apple-set-up', 'macworld-sign-out'] },
    { code: 'power', paths: LOW_POWER, grounds: ['apple-not-syncing', 'power-mode'] },
  ],
  totals: [
    { code: 'phone', paths: ABOUT, grounds: ['totals-compared'] },
    { code: 'web', paths: ICLOUD_COM_TOTALS, grounds: ['totals-compared'] },
    { code: 'deleted', paths: RECENTLY_DELETED, grounds: ['slashgear-deleted', 'deleted-paths', 'paths-ios26'] },
    { code: 'hidden', paths: HIDDEN, grounds: ['hidden-icloudpd'] },
  ],
  status: [
    { code: 'read', paths: STATUS, grounds: ['apple-not-syncing', 'status-ios18', 'status-ios26'] },
    { code: 'full', paths: STORAGE_PLAN, grounds: ['apple-not-syncing', 'apple-downgrade', 'apple-set-up'] },
    { code: 'paused', grounds: ['apple-not-syncing'] },
  ],
  copy: [
    { code: 'room', paths: KEEP_ON_PHONE, grounds: ['apple-set-up', 'backup-files'] },
    { code: 'keep', paths: KEEP_IN_TRANSFER, grounds: ['cable-conversion'] },
    { code: 'cable', grounds: ['apple-trust', 'cable-conversion'] },
    {
      code: 'batches',
      paths: [...ICLOUD_COM_DOWNLOAD, 'unmodified-original'],
      grounds: ['download-choices', 'download-limit', 'backup-plugin', 'edited-files'],
    },
  ],
  disk: [
    { code: 'copy', grounds: ['this-app'] },
    { code: 'eject', grounds: ['this-app'] },
  ],
  check: [
    { code: 'both', grounds: ['this-app'] },
    { code: 'compare', grounds: ['totals-compared'] },
    { code: 'open', grounds: ['this-app'] },
  ],
  rest: [
    {
      code: 'backup',
      paths: { macos: ['finder', 'your-iphone', 'encrypt-backup'], windows: ['apple-devices', 'encrypt-backup'] },
      grounds: ['backup-files'],
    },
    { code: 'codes', grounds: ['this-app'] },
  ],
  erase: [
    { code: 'ask', paths: ['two-places', 'erase'], grounds: ['this-app'] },
    { code: 'erase', paths: ERASE_PHONE, grounds: ['apple-set-up', 'before-selling', 'report-erased'] },
  ],
  late: [{ code: 'keep', grounds: ['report-erased'] }],
};

/** "My phone goes tomorrow": everything to do with a phone that is given away soon, in its order, for these systems. */
export function phoneGoesTomorrow(systems: Systems, say: Say): GuidePage {
  const points = Object.entries(PLAN).map(([code, steps]: [string, readonly StepPlan[]]) => ({
    code,
    title: say(`tomorrow.${code}.title`),
    steps: steps
      .filter((step) => isFor(step, systems))
      .map((step) => stepText(`tomorrow.${code}.step`, wordsOf(code), step, systems, say)),
  }));
  return {
    title: say('tomorrow.title'),
    lead: say('tomorrow.lead'),
    points,
    dontDo: [],
    seeItWorked: null,
    unknown: null,
    sources: sourceTexts(
      Object.values(PLAN).flatMap((steps: readonly StepPlan[]) => steps.map((step) => step.grounds)),
      say,
    ),
  };
}

function wordsOf(point: string) {
  const points: Readonly<Record<string, Points[PointId]>> = english.points;
  return points[point]?.steps ?? {};
}
