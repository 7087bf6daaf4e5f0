import type { Asset } from '../model/asset.ts';
import type { Place, PlaceContents } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanEvent } from '../model/scan-event.ts';

/** What to scan. `dataFolder` is where the index lives; null scans without one (nothing is remembered). */
export interface ScanRequest {
  readonly place: Place;
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Whether to read every byte and compute fingerprints after the quick pass. */
  readonly proof: boolean;
  readonly dataFolder: string | null;
  /**
   * With `proof`: read metadata and fingerprints in one pass. Quickest to the end, for a caller that shows nothing before
   * it; without it the quick pass comes first.
   */
  readonly inOnePass?: boolean;
  /** Names in the folder that are the place: the zips of one Google Takeout. Without it, everything in the folder is. */
  readonly only?: readonly string[];
}

/** Messages from main to the scanner process. `replyId` is echoed in the answer. */
export type ToScanHost =
  | { readonly type: 'start'; readonly request: ScanRequest }
  | { readonly type: 'pause' | 'resume' | 'cancel' | 'unwatch'; readonly placeId: string }
  | { readonly type: 'prefer'; readonly placeId: string; readonly paths: readonly string[] }
  | { readonly type: 'watch'; readonly request: ScanRequest }
  | { readonly type: 'contents'; readonly request: ScanRequest; readonly replyId: number }
  | {
      readonly type: 'describe';
      readonly folder: string;
      /** As in {@link ScanRequest}; null for the folder itself. */
      readonly only: readonly [string, ...string[]] | null;
      readonly replyId: number;
    }
  | { readonly type: 'read-library'; readonly folder: string; readonly now: number; readonly replyId: number };

/**
 * Messages from the scanner process to main. The assets of contents come ahead of them in parts, and `assetsAhead` is how
 * many they were (reply-parts.ts). `changed` means that watching saw something new; a rescan was started.
 */
export type FromScanHost =
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly placeId: string; readonly event: ScanEvent }
  | { readonly type: 'changed'; readonly placeId: string }
  | { readonly type: 'assets'; readonly replyId: number; readonly assets: readonly Asset[] }
  | {
      readonly type: 'contents';
      readonly replyId: number;
      readonly contents: PlaceContents | null;
      readonly assetsAhead: number;
    }
  | { readonly type: 'described'; readonly replyId: number; readonly place: Place }
  | {
      readonly type: 'library';
      readonly replyId: number;
      readonly contents: PlaceContents;
      readonly assetsAhead: number;
    }
  | { readonly type: 'problem'; readonly replyId: number; readonly problem: Problem };
