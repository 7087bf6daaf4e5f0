import { healthyList } from '../../fixtures/assets.ts';

// What the tests of totals and of places share.

export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
export const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
export const listed = { photos: 3, videos: 2, hidden: 0, sharedLibrary: 0 };
export const FACTS = healthyList([]);
