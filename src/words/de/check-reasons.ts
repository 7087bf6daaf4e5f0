import type { SameKeys } from '../catalogue.ts';
import type { checkReasons as english } from '../en/check-reasons.ts';

export const checkReasons: SameKeys<typeof english> = {};
