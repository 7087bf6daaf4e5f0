import { type CaptureTime, isPlausibleTime } from '../../model/capture-time.ts';
import { readDateText } from '../media/date-text.ts';

/**
 * Where tools write the moment of capture, best first. icloudpd writes `xmp:CreateDate` and `photoshop:DateCreated` with
 * the photo's own zone (`2020-06-04T12:11:00+0200`), as elements; others write attributes.
 */
const NAMES = ['exif:DateTimeOriginal', 'photoshop:DateCreated', 'xmp:CreateDate'] as const;

/** No name and no value is longer, so that a hostile file costs one short look per name. */
const LONGEST_VALUE = 64;

/**
 * The moment of capture in an XMP sidecar, or null when it has none that can be true. Looks for the few names it needs
 * in the text and never builds a document of it, so that entities, nesting and size cannot hurt.
 */
export function xmpCaptureTime(text: string): CaptureTime | null {
  for (const name of NAMES) {
    const value = textOf(text, name);
    const written = value === null ? null : readDateText(value);
    if (!written || written.precision === 'day') continue;
    const { wallMs, offsetMinutes, precision } = written;
    const ms = wallMs - (offsetMinutes ?? 0) * 60_000;
    if (!isPlausibleTime(ms)) continue;
    return offsetMinutes === null
      ? { kind: 'wall', ms: wallMs, precision }
      : { kind: 'instant', ms, offsetMinutes, precision };
  }
  return null;
}

/** The text of `<name>value</name>` or `name="value"`, first occurrence. */
function textOf(text: string, name: string): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + LONGEST_VALUE);
    const found = /^(?:\s*=\s*["']([^"'<>]+)["']|[^<>]{0,16}>([^<>]+)<)/.exec(after);
    if (found) return (found[1] ?? found[2] ?? '').trim();
  }
  return null;
}
