import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import type { ExifBlock } from './exif-block.ts';

/**
 * What is known so far about one file. Walkers write into it as they go, so that damage further on loses nothing.
 * `whole` starts as true and is only set to false by proof: a false "cut short" is a false alarm.
 */
export interface FactsDraft {
  type: MediaType;
  whole: boolean;
  captured: CaptureTime;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  camera: string | null;
  hasLocation: boolean;
  contentIdentifier: string | null;
  /** EXIF blocks found in the container, still to be read. */
  exif: ExifBlock[];
}

export function newDraft(type: MediaType): FactsDraft {
  return {
    type,
    whole: true,
    captured: UNKNOWN_TIME,
    width: null,
    height: null,
    durationMs: null,
    camera: null,
    hasLocation: false,
    contentIdentifier: null,
    exif: [],
  };
}

/** No picture or video has a side longer than this; larger numbers are damage. */
const MAX_SIDE = 1_000_000;

/** Notes the pixels when both sides can be true. */
export function setPixels(draft: FactsDraft, width: number, height: number): void {
  if (width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE) {
    draft.width = Math.round(width);
    draft.height = Math.round(height);
  }
}

/** Notes a duration in ms when it can be true (1 ms to 1,000 hours). */
export function setDuration(draft: FactsDraft, ms: number): void {
  if (ms >= 1 && ms <= 3_600_000_000) draft.durationMs = Math.round(ms);
}
