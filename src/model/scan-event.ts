import type { Asset } from './asset.ts';
import type { PlaceContents } from './place.ts';
import type { Problem } from './problem.ts';

/** Headers are read; then all bytes of what is new; then all bytes of what was read too long ago. */
export const SCAN_STAGES = ['reading', 'proving', 'rereading'] as const;

/** What a scan has done so far. Bytes and times are of the files that are read (metadata pass: headers; proof: all). */
export interface ScanProgress {
  readonly stage: (typeof SCAN_STAGES)[number];
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  /** Bytes a second over the last seconds; 0 when not known yet. */
  readonly bytesPerSecond: number;
  /** Seconds left by the current rate, or null while nobody can tell. */
  readonly secondsLeft: number | null;
}

/**
 * What a scan says while it runs. Every event is plain data and crosses threads, processes and the bridge unchanged.
 * A `batch` adds assets, or replaces those with the same id (the proof pass sends an asset again with its fingerprint).
 * `stage-finished` comes after the quick pass, when everything is listed but not yet proven.
 */
export type ScanEvent =
  | { readonly type: 'started'; readonly placeId: string; readonly at: number }
  | { readonly type: 'counting'; readonly files: number; readonly folders: number }
  | { readonly type: 'progress'; readonly progress: ScanProgress }
  | { readonly type: 'batch'; readonly assets: readonly Asset[] }
  | { readonly type: 'removed'; readonly assetIds: readonly string[] }
  | { readonly type: 'warning'; readonly problem: Problem }
  | { readonly type: 'stage-finished'; readonly stage: 'reading'; readonly contents: Omit<PlaceContents, 'assets'> }
  | { readonly type: 'finished'; readonly contents: Omit<PlaceContents, 'assets'>; readonly stats: ScanStats }
  | { readonly type: 'failed'; readonly problem: Problem };

export interface ScanStats {
  readonly files: number;
  /** Files whose bytes or headers were read now, as against remembered by the index. */
  readonly filesRead: number;
  readonly bytesRead: number;
  readonly durationMs: number;
}
