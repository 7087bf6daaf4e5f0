import { DAY_MS } from '../../model/moments.ts';
import { PROOF_LASTS_FOR_ERASING_MS, PROOF_LASTS_MS } from '../../model/witness.ts';

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
