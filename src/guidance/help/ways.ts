import { ways as english } from '../../words/en/ways.ts';
import type { Say } from '../../words/words.ts';
import type { Grounds, StepPlan } from '../cards/card-plan.ts';
import { ABOUT, ICLOUD_COM_TOTALS, MAC_LIBRARY } from '../paths.ts';
import { isFor, type SourceText, type StepText, sourceTexts, stepText } from '../say-steps.ts';
import type { Systems } from '../system.ts';

/** How much a list can show, at best. */
export const LIST_POWERS = ['same-bytes', 'name-and-time', 'totals'] as const;

export type ListPower = (typeof LIST_POWERS)[number];

/** A way to get a list of what is in iCloud; its words are in `words/<language>/ways.ts`. */
export type WayId = keyof typeof english;

interface WayPlan {
  readonly canProve: ListPower;
  readonly steps: readonly StepPlan[];
  readonly grounds: Grounds;
}

/** Every way, the one that proves most and takes least time first. */
const PLANS: Readonly<Record<WayId, WayPlan>> = {
  'iphone-cable': {
    canProve: 'same-bytes',
    steps: [
      { code: 'trust', grounds: ['apple-trust'] },
      { code: 'choose', grounds: ['this-app'] },
      { code: 'totals', paths: ICLOUD_COM_TOTALS, grounds: ['totals-compared'] },
    ],
    grounds: ['this-app'],
  },
  'mac-library': {
    canProve: 'same-bytes',
    steps: [
      { code: 'totals', grounds: ['totals-compared', 'uploads-silent'] },
      { code: 'add', paths: MAC_LIBRARY, grounds: ['this-app', 'library-originals'] },
      {
        code: 'access',
        paths: ['system-settings', 'privacy-security', 'full-disk-access'],
        grounds: ['disk-access', 'apple-app-access'],
      },
    ],
    grounds: ['library-originals', 'this-app'],
  },
  'apple-copy': {
    canProve: 'same-bytes',
    steps: [
      {
        code: 'request',
        paths: ['privacy-apple', 'request-copy'],
        grounds: ['apple-data-copy', 'apple-data-protection'],
      },
      { code: 'parts', grounds: ['export-parts'] },
      { code: 'add', grounds: ['this-app'] },
    ],
    grounds: ['apple-data-copy', 'export-parts', 'not-known'],
  },
  'tool-list': {
    canProve: 'name-and-time',
    steps: [
      { code: 'list', grounds: ['hidden-icloudpd', 'not-known'] },
      { code: 'add', grounds: ['this-app'] },
    ],
    grounds: ['this-app', 'not-known'],
  },
  'two-totals': {
    canProve: 'totals',
    steps: [
      { code: 'phone', paths: ABOUT, grounds: ['totals-compared'] },
      { code: 'web', paths: ICLOUD_COM_TOTALS, grounds: ['totals-compared', 'live-count'] },
      { code: 'apple', paths: ['privacy-apple', 'transfer-copy'], grounds: ['transfer-counts', 'not-known'] },
      { code: 'type', grounds: ['this-app'] },
    ],
    grounds: ['totals-compared', 'not-known'],
  },
};

/** The ways to a list, the one that proves most and takes least time first. */
export const WAY_IDS: readonly WayId[] = Object.keys(PLANS).filter((id): id is WayId => Object.hasOwn(english, id));

/** A way as one person reads it. */
export interface WayText {
  readonly id: WayId;
  readonly canProve: ListPower;
  readonly title: string;
  readonly bestFor: string;
  readonly howLong: string;
  readonly proves: string;
  readonly steps: readonly StepText[];
  /** What nobody knows for sure; null when there is nothing. */
  readonly unknown: string | null;
  readonly sources: readonly SourceText[];
}

/** The texts of a way to a list, in the language of `say`, with the steps of these systems. */
export function wayText(id: WayId, systems: Systems, say: Say): WayText {
  const { canProve, steps, grounds } = PLANS[id];
  const key = `way.${id}`;
  return {
    id,
    canProve,
    title: say(`${key}.title`),
    bestFor: say(`${key}.bestFor`),
    howLong: say(`${key}.howLong`),
    proves: say(`${key}.proves`),
    steps: steps
      .filter((step) => isFor(step, systems))
      .map((step) => stepText(`${key}.step`, english[id].steps, step, systems, say)),
    unknown: 'unknown' in english[id] ? say(`${key}.unknown`) : null,
    sources: sourceTexts([...steps.map((step) => step.grounds), grounds], say),
  };
}
