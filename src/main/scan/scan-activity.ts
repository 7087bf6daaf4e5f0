import type { ScanEvent } from '../../model/scan-event.ts';

/** What the computer should know of the scans that are under way. */
export interface Activity {
  /** How much is done, 0 to 1; null while nobody knows. */
  readonly done: number | null;
  /** Every scan that is under way is paused. */
  readonly paused: boolean;
}

export interface ScanActivity {
  heard(placeId: string, event: ScanEvent): void;
  paused(placeId: string, isPaused: boolean): void;
  forget(placeId: string): void;
}

interface Running {
  done: number | null;
  paused: boolean;
}

/**
 * Follows the scans, for the progress in the task bar or dock, and for keeping the computer awake.
 *
 * @param show told what there is now; null when no scan is under way
 */
export function createScanActivity(show: (activity: Activity | null) => void): ScanActivity {
  const running = new Map<string, Running>();
  const tell = (): void => {
    const scans = [...running.values()];
    const known = scans.flatMap(({ done }) => (done === null ? [] : [done]));
    const done = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / scans.length;
    show(scans.length === 0 ? null : { done, paused: scans.every(({ paused }) => paused) });
  };
  return {
    heard: (placeId, event) => {
      if (event.type === 'started') running.set(placeId, { done: null, paused: false });
      else if (event.type === 'finished' || event.type === 'failed') running.delete(placeId);
      else if (event.type === 'progress') {
        const scan = running.get(placeId);
        if (scan) scan.done = fraction(event.progress);
      } else return;
      tell();
    },
    paused: (placeId, isPaused) => {
      const scan = running.get(placeId);
      if (!scan) return;
      scan.paused = isPaused;
      tell();
    },
    forget: (placeId) => {
      if (running.delete(placeId)) tell();
    },
  };
}

function fraction({ filesDone, filesTotal, bytesDone, bytesTotal }: ScanProgressCounts): number | null {
  const [done, total] = bytesTotal > 0 ? [bytesDone, bytesTotal] : [filesDone, filesTotal];
  return total > 0 ? Math.min(1, done / total) : null;
}

type ScanProgressCounts = Pick<
  Extract<ScanEvent, { readonly type: 'progress' }>['progress'],
  'filesDone' | 'filesTotal' | 'bytesDone' | 'bytesTotal'
>;
