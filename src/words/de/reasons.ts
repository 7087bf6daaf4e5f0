import { checkReasons } from './check-reasons.ts';
import { eraseReasons } from './erase-reasons.ts';

export const reasons = { ...checkReasons, ...eraseReasons };
