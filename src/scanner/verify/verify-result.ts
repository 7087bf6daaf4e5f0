import type { Problem } from '../../model/problem.ts';

/**
 * What became of one listed file, or of a file that is not listed.
 * - `same`: at its path, with its bytes. `moved`: its bytes are here under another name or in another folder.
 * - `changed`: at its path with other bytes, and its own are nowhere here. `missing`: neither path nor bytes.
 * - `unreadable`: at its path, but it could not be read. `placeholder`: its bytes are still in a cloud; never opened.
 * - `new`: a photo or video here that is not listed.
 */
export const VERIFY_STATES = ['same', 'moved', 'changed', 'missing', 'unreadable', 'placeholder', 'new'] as const;

export type VerifyState = (typeof VERIFY_STATES)[number];

/** One file to name. For `moved`, `now` is where it is now. */
export interface VerifiedFile {
  readonly state: VerifyState;
  readonly path: string;
  readonly now: string | null;
}

export interface VerifyResult {
  readonly counts: Readonly<Record<VerifyState, number>>;
  /** Files that are not `same`, sorted by state and path; each state at most `limit` of them. */
  readonly files: readonly VerifiedFile[];
  /** The section of the list that was used, as the list names it; null when it names none. */
  readonly section: string | null;
  /** Lines of the list that could not be read. */
  readonly unreadableLines: number;
  /** Files that the list itself says it does not have, because they were not read when it was made. */
  readonly notListed: number;
  /** Files that the list promised and that are not in it: it was cut off. */
  readonly lost: number;
  /** Folders that could not be read and other trouble on the way. */
  readonly problems: readonly Problem[];
  readonly bytesRead: number;
}

export type VerifyOutcome =
  | { readonly ok: true; readonly result: VerifyResult }
  | { readonly ok: false; readonly problem: Problem; readonly sections?: readonly string[] };
