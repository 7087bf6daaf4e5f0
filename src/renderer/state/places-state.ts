import type { PlaceRef } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent, ScanProgress, ScanStats } from '../../model/scan-event.ts';
import type { ContentsSummary } from '../engine/check-summary.ts';

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
  /**
   * It should be on this computer and is not there. What was seen in it is kept, and makes nothing safe, until a scan has
   * seen it again.
   */
  readonly gone: boolean;
  /** The person let go of it, to eject its disk: it is read and watched no more until they ask for it. */
  readonly letGo: boolean;
}

/** A place that was just added, or remembered from before. */
export function newPlace(ref: PlaceRef): PlaceState {
  const nothing = { found: null, progress: null, summary: null, stats: null, failure: null };
  return { ref, phase: 'idle', paused: false, ...nothing, gone: isLocal(ref) && !ref.available, letGo: false };
}

/** Whether a scan of this place is under way. */
export function isScanning(place: PlaceState): boolean {
  return place.phase === 'counting' || place.phase === 'reading' || place.phase === 'proving';
}

/** The place as main knows it now. One that went away stays doubtful until a scan has seen it again. */
export function withRef(place: PlaceState, ref: PlaceRef): PlaceState {
  return { ...place, ref, gone: place.gone || (isLocal(ref) && !ref.available) };
}

/** A scan that could not begin, or broke. */
export function afterFailure(place: PlaceState, failure: Problem): PlaceState {
  return { ...place, phase: 'failed', paused: false, progress: null, failure, gone: place.gone || isLocal(place.ref) };
}

/** A disk or a server may be away for good reasons; a folder of this computer is there, or was moved or deleted. */
function isLocal(ref: PlaceRef): boolean {
  return ref.kind === 'folder' || ref.kind === 'photos-library';
}

/** The state of a place after one event of its scan. Assets go to the engine, not here. */
export function afterScanEvent(place: PlaceState, event: ScanEvent): PlaceState {
  switch (event.type) {
    case 'started':
      // Whoever pressed "Pause" before this came has paused it: that stays.
      return { ...place, phase: 'counting', found: null, progress: null, failure: null, letGo: false };
    case 'counting':
      return { ...place, phase: 'counting', found: { files: event.files, folders: event.folders } };
    case 'progress':
      return { ...place, phase: event.progress.stage === 'reading' ? 'reading' : 'proving', progress: event.progress };
    case 'stage-finished':
      return { ...place, phase: 'proving', progress: null, gone: false };
    case 'finished':
      return { ...place, phase: 'finished', paused: false, progress: null, stats: event.stats, gone: false };
    case 'failed':
      return event.problem.code === 'cancelled'
        ? { ...place, phase: 'stopped', paused: false, progress: null }
        : afterFailure(place, event.problem);
    case 'batch':
    case 'removed':
    case 'warning':
      return place;
  }
}
