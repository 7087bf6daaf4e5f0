import { UNKNOWN_STANDING, wordOf } from '../model/place-standing.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import { ScanControl } from './scan/scan-control.ts';
import type { ScanRequest } from './scan/scan-request.ts';
import { runScan, type ScanOutcome } from './scan/scan-run.ts';
import type { ScanOptions } from './scan/scan-session.ts';

/** A scan under way. */
export interface RunningScan {
  /** Never rejects. A cancelled scan ends with the problem `cancelled`. */
  readonly done: Promise<ScanOutcome>;
  /** Stops reading until {@link resume}; uses no processor time meanwhile. */
  pause(): void;
  resume(): void;
  /** Somebody looks at these files (paths inside the place): the ones that still wait are read next. */
  prefer(paths: readonly string[]): void;
  /** Ends the scan soon; what was read stays in the index, so that the next scan goes on from there. */
  cancel(): void;
}

/**
 * Scans a folder, or a zip in place of one (zips/): first names, sizes and dates of everything (`stage-finished`), then,
 * with `request.proof`, the fingerprint of every byte (`finished`). Reads only; never opens a placeholder; follows no link.
 * Events come on the caller's thread, the first after this function returned.
 */
export function startScan(
  request: ScanRequest,
  onEvent: (event: ScanEvent) => void,
  options: ScanOptions = {},
): RunningScan {
  const control = new ScanControl();
  return {
    done: Promise.resolve().then(async () => {
      try {
        const asked = options.describe ? await asItIsNow(request, options.describe) : request;
        return await runScan(asked, onEvent, control, options);
      } finally {
        options.twins?.leave();
      }
    }),
    pause: () => control.pause(),
    resume: () => control.resume(),
    prefer: (paths) => control.onPrefer(paths),
    cancel: () => control.cancel(),
  };
}

/** The disk that a folder lies on decides what its copies are worth, and it may not be the disk of the last time. */
async function asItIsNow(request: ScanRequest, describe: NonNullable<ScanOptions['describe']>): Promise<ScanRequest> {
  const word = wordOf(request.place.standing ?? UNKNOWN_STANDING);
  const place = await describe(request.folder, request.only ?? null, word);
  return { ...request, place: { ...place, id: request.place.id } };
}
