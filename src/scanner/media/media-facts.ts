import type { CaptureTime } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import type { Wholeness } from '../../model/wholeness.ts';

/** What one file says about itself. */
export interface MediaFacts {
  readonly type: MediaType;
  /** By its own structure: a header is enough for that. What only shows in all of its bytes is found in `zeros-inside.ts`. */
  readonly wholeness: Wholeness;
  /** `unknown` when the file carries no date; the file system's date is added by the caller. */
  readonly captured: CaptureTime;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly camera: string | null;
  readonly hasLocation: boolean;
  /** Joins the two halves of a Live Photo (Apple MakerNote 0x0011, `com.apple.quicktime.content.identifier`). */
  readonly contentIdentifier: string | null;
}
