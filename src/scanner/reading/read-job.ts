import type { Fingerprint } from '../../model/fingerprint.ts';
import type { PackedEntry } from '../files/packed-entry.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import type { ZerosFound } from '../media/zero-ranges.ts';
import type { FileStatus } from './file-status.ts';

/** One file to read, as a worker gets it. */
export interface ReadJob {
  /** Position in the scan's list of files; echoed in the result. */
  readonly id: number;
  /** Absolute path, or its bytes when it is not valid UTF-8. */
  readonly path: string | Uint8Array;
  readonly wantFacts: boolean;
  readonly wantFingerprint: boolean;
  /** Whether a fingerprint is wanted even when no photo is recognised: the name promises a photo. */
  readonly promised: boolean;
  /** For a file inside a zip: `path` is the zip's. */
  readonly packed: PackedJob | null;
  /** Files of other folders that may have the same bytes (twins.ts); none where a file is in a zip. */
  readonly twins?: readonly TwinJob[];
}

/** A file that may have the same bytes as the one that is read. */
export interface TwinJob {
  /** Absolute path. */
  readonly path: string;
  /** As it was listed; if it is another now, it is no twin. */
  readonly status: FileStatus;
}

/** What is known of a file whose bytes were all read and are those of another: its status after that, and whether it may still be changing. */
export interface TwinFound {
  readonly status: FileStatus;
  readonly settled: boolean;
}

/** Where a file is inside a zip. */
export interface PackedJob {
  readonly entry: PackedEntry;
  /** The zip as it was when its directory was read; if it is another now, nothing of it is believed. */
  readonly archive: FileStatus;
  /** What stands for the status of the file itself. */
  readonly file: FileStatus;
}

/**
 * What reading gave.
 * - `read`: facts (null: no photo recognised, or not asked for) and fingerprint (null: not asked for).
 * - `gone`: not there any more. `changed`: it changed while it was read, twice.
 * - `unreadable`: the system refused, or the file is no regular file; `technical` says what.
 * - `damaged`: inside a zip, and not what the zip promised. `too-large`: it promises more than any photo unpacks to.
 * - `slow`: given up by the watchdog. `crashed`: it ended the worker.
 */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly status: FileStatus;
      readonly facts: MediaFacts | null;
      readonly fingerprint: Fingerprint | null;
      /** What long runs of zeros in it mean, when it was read to its end; else null. */
      readonly zeros: ZerosFound | null;
      /** False when the file may still be changing, by its date: then the index must not believe in it. */
      readonly settled: boolean;
    }
  | { readonly kind: 'gone' | 'changed' | 'slow' | 'crashed' | 'damaged' | 'too-large' }
  | { readonly kind: 'unreadable'; readonly technical: string };

export interface ReadResult {
  readonly id: number;
  readonly outcome: ReadOutcome;
  /** What became of the twins of the job, in their order; null for one of which nothing is known. Left out: nothing of any. */
  readonly twins?: readonly (TwinFound | null)[];
}
