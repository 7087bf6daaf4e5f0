import type { CaptureTime } from '../../model/capture-time.ts';
import { CAPTURE_NAMES, xmpTime } from '../media/xmp-text.ts';

/**
 * icloudpd writes `xmp:CreateDate` and `photoshop:DateCreated` with the photo's own zone (`2020-06-04T12:11:00+0200`), as
 * elements; others write attributes. Inside a photo `xmp:CreateDate` is when a program saved it, so there it is not looked at.
 */
const NAMES = [...CAPTURE_NAMES, 'xmp:CreateDate'] as const;

/** The moment of capture in an XMP sidecar, or null when it has none that can be true. */
export function xmpCaptureTime(text: string): CaptureTime | null {
  const time = xmpTime(text, NAMES);
  return time?.kind === 'day' ? null : time;
}
