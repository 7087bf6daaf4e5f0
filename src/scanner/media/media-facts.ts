import type { CaptureTime } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';

/** What one file says about itself. */
export interface MediaFacts {
  readonly type: MediaType;
  /** False when the container promises more bytes than the file has (a cut-short copy). */
  readonly whole: boolean;
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
