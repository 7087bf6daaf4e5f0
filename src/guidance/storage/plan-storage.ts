import { SOURCES, type SourceId } from '../sources.ts';

/** One iCloud+ plan. `bytes` counts a GB as 1,000,000,000 bytes, the smaller of the two readings. */
export interface StoragePlan {
  readonly name: string;
  readonly bytes: number;
  /** US dollars a month; prices differ by country. */
  readonly usdPerMonth: number;
  /** Where the price was read; the day it was looked up is in `SOURCES`. */
  readonly source: SourceId;
}

const GB = 1e9;
const TB = 1e12;

/** Plans with US prices, smallest first. Another page can claim other prices: look in Settings. */
export const STORAGE_PLANS: readonly StoragePlan[] = [
  { name: '5 GB', bytes: 5 * GB, usdPerMonth: 0, source: 'apple-plans' },
  { name: '50 GB', bytes: 50 * GB, usdPerMonth: 0.99, source: 'apple-plans' },
  { name: '200 GB', bytes: 200 * GB, usdPerMonth: 2.99, source: 'apple-plans' },
  { name: '2 TB', bytes: 2 * TB, usdPerMonth: 9.99, source: 'apple-plans' },
  { name: '6 TB', bytes: 6 * TB, usdPerMonth: 29.99, source: 'plans-large' },
  { name: '12 TB', bytes: 12 * TB, usdPerMonth: 59.99, source: 'plans-large' },
];

/** The day the prices were looked at (`YYYY-MM-DD`): the earliest day of their sources. */
export const PRICES_CHECKED: string = STORAGE_PLANS.map(({ source }) => SOURCES[source].checked).sort()[0] ?? '';

export interface StorageNeed {
  /** Bytes of all photos and videos. */
  readonly libraryBytes: number;
  /** Bytes of those taken in the last 12 months; null when not known. */
  readonly bytesAddedLast12Months: number | null;
  /** Bytes of everything else in iCloud, as Settings shows it; left out when not known. */
  readonly otherBytes?: number | null;
}

export interface StorageAdvice {
  /** The smallest plan that fits today and in a year; null when none is large enough. */
  readonly plan: StoragePlan | null;
  /** The smallest plan that fits today only; a person may start there. */
  readonly planToday: StoragePlan | null;
  readonly bytesToday: number;
  /** In a year, at the library's own growth; null when growth is not known. */
  readonly bytesInAYear: number | null;
  /** What this advice leaves out, as codes: words are in `words/`. */
  readonly caveats: readonly StorageCaveat[];
  readonly plans: readonly StoragePlan[];
}

export const STORAGE_CAVEATS = [
  /** Growth is not known, so the plan fits today and nothing is said of next year. */
  'growth-unknown',
  /** What else is in iCloud (backups, mail, files) is not known and not counted. */
  'other-unknown',
  /** No plan is large enough. */
  'no-plan-fits',
  /** Prices are for the US and as of the day they were looked up. */
  'prices-us',
] as const;

export type StorageCaveat = (typeof STORAGE_CAVEATS)[number];

/**
 * The smallest iCloud+ plan that is larger than everything in iCloud, with room for a year at the library's own growth.
 * Nothing is added for safety: there is no source for a reserve that iCloud needs. Sizes are bytes; negative or
 * impossible numbers count as 0.
 */
export function planStorage(need: StorageNeed): StorageAdvice {
  const bytesToday = amount(need.libraryBytes) + amount(need.otherBytes ?? 0);
  const growth = need.bytesAddedLast12Months;
  const bytesInAYear = growth === null ? null : bytesToday + amount(growth);
  const plan = smallest(bytesInAYear ?? bytesToday);
  const caveats: StorageCaveat[] = ['prices-us'];
  if (growth === null) caveats.unshift('growth-unknown');
  if (need.otherBytes === undefined || need.otherBytes === null) caveats.unshift('other-unknown');
  if (plan === null) caveats.unshift('no-plan-fits');
  return { plan, planToday: smallest(bytesToday), bytesToday, bytesInAYear, caveats, plans: STORAGE_PLANS };
}

/** A plan must be larger than what is in it: one that is exactly full takes nothing new. */
function smallest(bytes: number): StoragePlan | null {
  return STORAGE_PLANS.find((plan) => plan.bytes > bytes) ?? null;
}

function amount(bytes: number): number {
  return Number.isFinite(bytes) && bytes > 0 ? bytes : 0;
}
