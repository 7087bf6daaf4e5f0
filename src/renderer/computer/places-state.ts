import type { PlaceRef } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent, ScanProgress, ScanStats } from '../../model/scan-event.ts';
import type { ContentsSummary } from '../compare/check-summary.ts';

/** What a scan of a place is doing. `stopped` was cancelled by the person; what was seen stays. */
export type ScanPhase = 'idle' | 'counting' | 'reading' | 'proving' | 'finished' | 'stopped' | 'failed';

/** One folder as the window shows it. */
export interface PlaceState {
  readonly ref: PlaceRef;
  readonly phase: ScanPhase;
  readonly paused: boolean;
  /** Found while counting; null before. */
  readonly found: { readonly files: number; readonly folders: number } | null;
  readonly progress: ScanProgress | null;
  readonly summary: ContentsSummary | null;
  readonly stats: ScanStats | null;
  readonly failure: Problem | null;
}

/** A place that was just added, or remembered from before. */
export function newPlace(ref: PlaceRef): PlaceState {
  return { ref, phase: 'idle', paused: false, found: null, progress: null, summary: null, stats: null, failure: null };
}

/** Whether a scan of this place is under way. */
export function isScanning(place: PlaceState): boolean {
  return place.phase === 'counting' || place.phase === 'reading' || place.phase === 'proving';
}

/** The state of a place after one event of its scan. Assets go to the engine, not here. */
export function afterScanEvent(place: PlaceState, event: ScanEvent): PlaceState {
  switch (event.type) {
    case 'started':
      return { ...place, phase: 'counting', paused: false, found: null, progress: null, failure: null };
    case 'counting':
      return { ...place, phase: 'counting', found: { files: event.files, folders: event.folders } };
    case 'progress':
      return { ...place, phase: event.progress.stage, progress: event.progress };
    case 'stage-finished':
      return { ...place, phase: 'proving', progress: null };
    case 'finished':
      return { ...place, phase: 'finished', paused: false, progress: null, stats: event.stats };
    case 'failed':
      return event.problem.code === 'cancelled'
        ? { ...place, phase: 'stopped', paused: false, progress: null }
        : { ...place, phase: 'failed', paused: false, progress: null, failure: event.problem };
    case 'batch':
    case 'removed':
    case 'warning':
      return place;
  }
}
