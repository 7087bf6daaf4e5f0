import type { PhoneProblemCode } from '../../model/phone-problem.ts';
import type { Problem } from '../../model/problem.ts';
import { temporaryProblem } from '../temporary-folder.ts';

/** Ends a conversation with a phone. It never leaves this room: `phoneProblem` makes data of it. */
export class PhoneError extends Error {
  readonly code: PhoneProblemCode | 'cancelled' | 'disk-full';

  /** @param technical for the log; never anything of the pair record */
  constructor(code: PhoneError['code'], technical: string) {
    super(technical);
    this.code = code;
  }
}

/** An error of this room as data. What nobody foresaw is the phone's strangeness: nothing is concluded from it. */
export function phoneProblem(error: unknown): Problem {
  const temporary = temporaryProblem(error);
  if (temporary?.code === 'temporary-unwritable') return temporary;
  const technical = error instanceof Error ? error.message : String(error);
  return { code: error instanceof PhoneError ? error.code : 'phone-strange', technical };
}

/** The words of lockdownd in its key `Error` (libimobiledevice `lockdown.c`), as problems. */
const LOCKDOWN_WORDS: ReadonlyMap<string, PhoneProblemCode> = new Map([
  ['PasswordProtected', 'phone-locked'],
  ['EscrowLocked', 'phone-locked'],
  ['DeviceLocked', 'phone-locked'],
  ['PairingDialogResponsePending', 'phone-trust-waiting'],
  ['UserDeniedPairing', 'phone-trust-denied'],
  ['InvalidHostID', 'phone-trust-lost'],
  ['MissingHostID', 'phone-trust-lost'],
  ['InvalidPairRecord', 'phone-trust-lost'],
  ['MissingPairRecord', 'phone-never-trusted'],
  ['InvalidConnection', 'phone-trust-lost'],
  ['SessionInactive', 'phone-trust-lost'],
  ['PairingProhibitedOverThisConnection', 'phone-only-wifi'],
  ['ServiceProhibited', 'phone-managed'],
  ['MCProtected', 'phone-managed'],
  ['MCChallengeRequired', 'phone-managed'],
  ['FMiPProtected', 'phone-managed'],
]);

/** The problem that an error word of lockdownd means; `phone-strange` for a word that is not in the list. */
export function lockdownProblem(word: string): PhoneProblemCode {
  return LOCKDOWN_WORDS.get(word) ?? 'phone-strange';
}
