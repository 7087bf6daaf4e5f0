import { PROOF_LASTS_FOR_ERASING_MS, PROOF_LASTS_MS } from '../../model/witness.ts';

const DAY_MS = 86_400_000;

/** How much a question asks of its witnesses. */
export interface Limits {
  /** How old a reading of bytes, a list, and a look at a place may be. */
  readonly proofMs: number;
  readonly listMs: number;
  readonly lookMs: number;
  /** Whether the date of the file alone may tell how old a list is. */
  readonly fileDateMay: boolean;
  /** Whether somebody must have said that no program makes a place like another. */
  readonly madeLikeAsked: boolean;
}

export const CHECK_LIMITS: Limits = {
  proofMs: PROOF_LASTS_MS,
  listMs: 30 * DAY_MS,
  lookMs: 30 * DAY_MS,
  fileDateMay: true,
  madeLikeAsked: false,
};

/** Erasing cannot be taken back. */
export const ERASE_LIMITS: Limits = {
  proofMs: PROOF_LASTS_FOR_ERASING_MS,
  listMs: 7 * DAY_MS,
  lookMs: 7 * DAY_MS,
  fileDateMay: false,
  madeLikeAsked: true,
};

/** The UTC day of a moment, `YYYY-MM-DD`; empty for a number that is no moment. */
export function dayText(ms: number | null): string {
  return ms !== null && Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
}

/** Whole days from a moment to another, never less than 0. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY_MS));
}
