import { getHeapSpaceStatistics } from 'node:v8';
import { setV8Flag } from './v8-flag.ts';

/** A limit for the part of the heap where objects are born, as long as one scan lasts. */
export interface NurseryLimit {
  /** Lets the nursery grow up to here, and no further (bytes). */
  readonly bytes: number;
  readonly tight: boolean;
  /** To be called now and then, while objects are being made. */
  readonly look: () => void;
  /** To be called once. */
  readonly end: () => void;
}

/**
 * By how much the rest of the heap may grow before all of it is swept (%). Left to itself V8 lets it grow to four times of what lived, and
 * the records of files that were read lie there as long: sweeping a scan of 200,000 files more often costs 6 % of its processor
 * time and saves 12 % of its memory.
 */
const TIGHT_GROWTH = 50;
/** As V8 thinks best. */
const USUAL_GROWTH = 0;

/** The limits of the scans that are under way in this process; the smallest one counts. */
const limits = new Set<NurseryLimit>();
let grows = true;
let isTight = false;

/**
 * Keeps the part of the heap where objects are born from growing beyond a limit. It grows to a hundred megabytes under the
 * objects of a large scan, which live on: left to itself it costs a third of all memory of a scan of 200,000 files
 * (bench/RESULTS.md). The flag is read by V8 whenever the nursery could grow, so it may be changed at any moment.
 *
 * @param bytes 0 leaves it as small as it is
 * @param tight whether the rest of the heap is swept often as well, as soon as the nursery is at its limit
 */
export function limitNursery(bytes: number, tight = false): NurseryLimit {
  const limit: NurseryLimit = {
    bytes,
    tight,
    look,
    end: () => {
      limits.delete(limit);
      look();
    },
  };
  limits.add(limit);
  look();
  return limit;
}

function look(): void {
  const smallest = Math.min(...Array.from(limits, ({ bytes }) => bytes));
  const mayGrow = smallest === Number.POSITIVE_INFINITY || nurserySize() < smallest;
  const tight = !mayGrow && [...limits].some((limit) => limit.tight);
  if (mayGrow !== grows) setV8Flag(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
  if (tight !== isTight) setV8Flag(`--heap-growing-percent=${tight ? TIGHT_GROWTH : USUAL_GROWTH}`);
  grows = mayGrow;
  isTight = tight;
}

/** Bytes of memory that the nursery of this thread takes. */
function nurserySize(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
