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
