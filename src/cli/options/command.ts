import type { Answers } from '../../guidance/answers.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Language } from '../../words/words.ts';

/** What a check in the terminal was asked to do. Paths are as they were typed, from where the person stands. */
export interface CheckOptions {
  readonly folders: readonly string[];
  readonly lists: readonly string[];
  /** Folders to look for the photos of the one folder in, instead of a list; empty otherwise. */
  readonly with: readonly string[];
  readonly counts: TypedCounts | null;
  /** What a list of names that icloudpd printed holds: everything (it ran against an empty folder), or what was missing. */
  readonly printedNames: PrintedNames | null;
  /** Names, sizes and dates only; nothing is proven by its bytes. */
  readonly quick: boolean;
  readonly redact: boolean;
  /** The moment of asking (ms, UTC), when it was given; otherwise the clock says. */
  readonly today: number | null;
  readonly indexFolder: string | null;
  readonly language: Language;
  readonly outputs: {
    readonly report: string | null;
    readonly csv: string | null;
    /** `-` is standard output. */
    readonly json: string | null;
    readonly checksums: string | null;
  };
}

export interface EraseCheckOptions extends CheckOptions {
  readonly answers: Answers;
}

export interface PlanStorageOptions extends CheckOptions {
  /** Bytes of everything else in iCloud, when given. */
  readonly otherBytes: number | null;
}

/** What `verify` was asked to do. */
export interface VerifyOptions {
  readonly folder: string;
  readonly list: string;
  /** Which place of the list the folder is, when that was said. */
  readonly place: string | null;
  readonly language: Language;
}

/** What `doctor` was asked to look at. */
export interface DoctorOptions {
  readonly folders: readonly string[];
  readonly indexFolder: string | null;
  readonly language: Language;
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'erase-check'; readonly options: EraseCheckOptions }
  | { readonly name: 'plan-storage'; readonly options: PlanStorageOptions }
  | { readonly name: 'verify'; readonly options: VerifyOptions }
  | { readonly name: 'doctor'; readonly options: DoctorOptions }
  | { readonly name: 'help'; readonly topic: string | null; readonly language: Language }
  | { readonly name: 'version' };

/** A command that was not understood: a key of `terminal.…` with its values. */
export interface UsageError {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly language: Language;
}

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly error: UsageError };
