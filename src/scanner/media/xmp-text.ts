import type { CaptureTime } from '../../model/capture-time.ts';
import { captureTimeOf } from './capture-time-from-exif.ts';
import { dayAtMidnight, readDateText } from './date-text.ts';

/** Where a program that knows when a photo was taken writes it, best first. */
export const CAPTURE_NAMES = ['exif:DateTimeOriginal', 'photoshop:DateCreated'] as const;

/** No name and no value is longer, so that a hostile file costs one short look per name. */
const LONGEST_VALUE = 64;

/**
 * The moment of capture in an XMP packet, or null when it has none that can be true: the first of the names that has one with a
 * time of day, else the first that has a day. Looks for the few names it needs in the text and never builds a document of it, so
 * that entities, nesting and size cannot hurt.
 */
export function xmpTime(text: string, names: readonly string[]): CaptureTime | null {
  let day: CaptureTime | null = null;
  for (const name of names) {
    const value = textOf(text, name);
    const time = value === null ? null : captureTimeOf(dayAtMidnight(readDateText(value)));
    if (time === null) continue;
    if (time.kind !== 'day') return time;
    day ??= time;
  }
  return day;
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
