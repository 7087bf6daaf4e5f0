import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import { isBroken, type Wholeness } from '../../model/wholeness.ts';

/** A range of bytes of a file. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Where EXIF lies in a file: a TIFF structure from `start` (its byte order mark) to `end`.
 * `holds` says what its first IFD is: the main one, or (in Canon's CR3) the EXIF or GPS one alone.
 */
export interface ExifBlock extends Part {
  readonly holds: 'main' | 'exif' | 'gps';
}

/**
 * What is known so far about one file. Walkers write into it as they go, so that damage further on loses nothing.
 * `wholeness` starts as not known: both answers need proof, because a false "whole" is a false "safe", and a false "broken" is a
 * false alarm.
 */
export interface FactsDraft {
  type: MediaType;
  wholeness: Wholeness;
  captured: CaptureTime;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  camera: string | null;
  hasLocation: boolean;
  contentIdentifier: string | null;
  /** EXIF blocks found in the container, still to be read. */
  exif: ExifBlock[];
  /** Where else a time may stand, looked at when EXIF has none: an XMP packet, an IPTC block, Canon's old notes. */
  xmp: Part | null;
  iptc: Part | null;
  ciff: Part | null;
  /** XMP or EXIF that had to be unpacked: it has a source of its own. */
  unpackedXmp: string | null;
  unpackedExif: Uint8Array | null;
  /** A time in another text of the container, the last help. */
  written: CaptureTime | null;
}

/** Facts of a file of which only the type is known yet. */
export function newDraft(type: MediaType): FactsDraft {
  return {
    type,
    wholeness: 'not-known',
    captured: UNKNOWN_TIME,
    width: null,
    height: null,
    durationMs: null,
    camera: null,
    hasLocation: false,
    contentIdentifier: null,
    exif: [],
    xmp: null,
    iptc: null,
    ciff: null,
    unpackedXmp: null,
    unpackedExif: null,
    written: null,
  };
}

/** Notes what the structure of a file proves; `true` is whole, `false` ends early. What is broken stays broken. */
export function setWholeness(draft: FactsDraft, proven: Wholeness | boolean): void {
  if (isBroken(draft.wholeness)) return;
  draft.wholeness = proven === true ? 'whole' : proven === false ? 'ends-early' : proven;
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
