import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { FileState } from '../files/scanned-file.ts';
import type { FolderMode } from '../walk/folder-mode.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';

/** What a thread that walks is given when it starts. No file of the place is here by name only as far as the system was asked. */
export interface WalkSetup {
  /** Absolute path without links in it. */
  readonly root: string;
  readonly mode: FolderMode;
  readonly silent: ReadonlySet<string>;
  readonly pseudo: ReadonlySet<string>;
  /** Whether every file that is passed over is asked for. */
  readonly wantsOthers: boolean;
  readonly only: ReadonlySet<string> | null;
  /** The switch of the scan (pool/shared-state.ts). */
  readonly scanSwitch: SharedArrayBuffer;
}

/** One folder in a batch. Its rows in the columns: its files, then its zips, then what is passed over. */
export interface FolderRow {
  readonly path: string;
  readonly raw: Uint8Array | null;
  /** Whether nothing odd is among its files, so that they stay in columns. */
  readonly isPlain: boolean;
  readonly files: number;
  readonly zips: number;
  /** The kind of each file that is passed over. */
  readonly others: readonly PassedOverKind[];
}

/** What there is to say of a file besides its name and status, by its row. */
export interface OddFile {
  readonly row: number;
  readonly state: FileState;
  readonly problem: ProblemCode | null;
  /** The absolute path as bytes, when it cannot be written as text. */
  readonly raw: Uint8Array | null;
  /** It has a size and no blocks, so that only the end of the walk shows what it is (placeholders/no-blocks.ts). */
  readonly isWithoutBlocks: boolean;
}

/** What the thread hands over: some folders, and what was met on the way to them. One text and a few buffers for thousands of files. */
export interface WalkBatch {
  readonly folders: readonly FolderRow[];
  /** The names of all rows with a NUL between them, which no name holds. */
  readonly names: string;
  /** For each row the number of the kind of its name (files/listed-folder.ts). */
  readonly classes: Uint8Array;
  /** Bytes; NaN where the size is not known. */
  readonly sizes: Float64Array;
  readonly mtimes: Float64Array;
  readonly ctimes: Float64Array;
  readonly inodes: Float64Array;
  readonly odd: readonly OddFile[];
  /** Paths inside the place, each list in the order of the walk. */
  readonly unlisted: readonly string[];
  readonly libraries: readonly string[];
  readonly backups: readonly string[];
  readonly marks: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly problem: Problem }[];
  readonly mirrorSigns: number;
  /** Files and folders met since the walk began. */
  readonly met: Pick<WalkCounts, 'files' | 'folders'>;
  /** In the last batch alone: everything that was counted, and the size of the smallest file that has blocks (bytes). */
  readonly end: { readonly counts: WalkCounts; readonly smallestWithBlocks: number | null } | null;
}

/** Between names. */
export const SEPARATOR = '\0';
