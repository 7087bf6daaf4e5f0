import type { Answers } from '../../guidance/answers.ts';
import type { GuideTopic } from '../../guidance/help/guide-page.ts';
import type { Systems } from '../../guidance/system.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Accept } from '../../report/report-front.ts';
import type { Language } from '../../words/language.ts';
import type { CommandName, Shell } from './command-table.ts';

/** What was said of some of the folders: as they were typed. */
export interface PlaceWords {
  /** A program deletes there what is deleted in iCloud. */
  readonly mirror: readonly string[];
  /** No program does; `all` for every folder. */
  readonly noMirror: readonly string[];
  /** Nothing syncs it, whatever it is called. */
  readonly onlyCopy: readonly string[];
  /** A program makes one like another. */
  readonly madeLike: readonly { readonly place: string; readonly like: string }[];
}

export type Reread = 'stale' | 'all' | 'none';

/** What a check in the terminal was asked to do. Paths are as they were typed, from where the person stands. */
export interface CheckOptions {
  readonly folders: readonly string[];
  readonly lists: readonly string[];
  /** Folders to look for the photos of the one folder in, instead of a list; empty otherwise. */
  readonly with: readonly string[];
  readonly words: PlaceWords;
  readonly counts: TypedCounts | null;
  /** When the lists were made (ms, UTC), by the person's word; null when nothing was said. */
  readonly listDate: number | null;
  /** What is to be enough for the exit code; null for nothing but a yes. */
  readonly accept: Accept | null;
  /** What a list of names that icloudpd printed holds: everything (it ran against an empty folder), or what was missing. */
  readonly printedNames: PrintedNames | null;
  /** Which files are read again though they were read before: those read too long ago, all, or none. */
  readonly reread: Reread;
  /** Names, sizes and dates only; nothing is proven by its bytes. */
  readonly quick: boolean;
  readonly redact: boolean;
  /** Whether a file that is not an earlier one of ours may be replaced. Photos, lists and inputs never are. */
  readonly force: boolean;
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

/** A certificate that `verify` is to read back. */
export interface CertificateOptions {
  readonly file: string;
  readonly language: Language;
}

/** What `doctor` was asked to look at. */
export interface DoctorOptions {
  readonly folders: readonly string[];
  readonly indexFolder: string | null;
  readonly language: Language;
}

/** What `guide` was asked for. */
export interface GuideOptions {
  /** Null lists what can be looked up. */
  readonly topic: GuideTopic | null;
  readonly systems: Systems;
  /** A file for the page as HTML, to print; null prints to the terminal. */
  readonly html: string | null;
  readonly force: boolean;
  readonly language: Language;
}

/** What `phone` was asked to do. */
export interface PhoneOptions {
  /** Which of several phones; null for the only one. */
  readonly phoneId: string | null;
  /** The folder to keep the copy of its list in, as it was typed; null keeps none. */
  readonly save: string | null;
  readonly language: Language;
}

/** What `completion` was asked for. */
export interface CompletionOptions {
  readonly shell: Shell;
  readonly language: Language;
}

/** What `manual` was asked for. */
export interface ManualOptions {
  readonly language: Language;
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'erase-check'; readonly options: EraseCheckOptions }
  | { readonly name: 'plan-storage'; readonly options: PlanStorageOptions }
  | { readonly name: 'verify'; readonly options: VerifyOptions }
  | { readonly name: 'certificate'; readonly options: CertificateOptions }
  | { readonly name: 'phone'; readonly options: PhoneOptions }
  | { readonly name: 'doctor'; readonly options: DoctorOptions }
  | { readonly name: 'guide'; readonly options: GuideOptions }
  | { readonly name: 'completion'; readonly options: CompletionOptions }
  | { readonly name: 'manual'; readonly options: ManualOptions }
  | { readonly name: 'help'; readonly topic: CommandName | null; readonly language: Language }
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
