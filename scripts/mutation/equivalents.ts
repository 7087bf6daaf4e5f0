import type { Equivalent } from './equivalent.ts';
import { COMPARE_EQUIVALENTS } from './equivalents/compare.ts';
import { LIST_READERS_EQUIVALENTS } from './equivalents/list-readers.ts';
import { MAIN_EQUIVALENTS } from './equivalents/main.ts';
import { MATCH_EQUIVALENTS } from './equivalents/match.ts';
import { MATCH_STEPS_EQUIVALENTS } from './equivalents/match-steps.ts';
import { MEDIA_EQUIVALENTS } from './equivalents/media.ts';
import { PLACES_EQUIVALENTS } from './equivalents/places.ts';

/** All changes that nobody could see, room by room. */
export const EQUIVALENTS: readonly Equivalent[] = [
  ...COMPARE_EQUIVALENTS,
  ...MATCH_STEPS_EQUIVALENTS,
  ...MATCH_EQUIVALENTS,
  ...LIST_READERS_EQUIVALENTS,
  ...MEDIA_EQUIVALENTS,
  ...PLACES_EQUIVALENTS,
  ...MAIN_EQUIVALENTS,
];
