import type { CaptureTime, Precision } from '../../model/capture-time.ts';
import { MEDIA_TYPES, type MediaType } from '../../model/media-type.ts';
import { WHOLENESS, type Wholeness } from '../../model/wholeness.ts';
import type { MediaFacts } from '../media/media-facts.ts';

/** Raised when `scanner/media` learns to read more, so that remembered facts are read again; fingerprints stay. */
export const PARSER_VERSION = 2;

const TYPES: ReadonlySet<unknown> = new Set(MEDIA_TYPES);
const WHOLENESSES: ReadonlySet<unknown> = new Set(WHOLENESS);

/** Facts as plain values in a fixed order. */
export function factsToRow(facts: MediaFacts): readonly (string | number | null)[] {
  const { captured: time } = facts;
  return [
    facts.type,
    facts.wholeness,
    time.kind,
    time.kind === 'unknown' ? null : time.ms,
    time.kind === 'instant' ? time.offsetMinutes : null,
    time.kind === 'unknown' ? null : time.precision,
    facts.width,
    facts.height,
    facts.durationMs,
    facts.camera,
    facts.hasLocation ? 1 : 0,
    facts.contentIdentifier,
  ];
}

/** The facts in the values of {@link factsToRow}; null when they are not such values. */
export function factsFromRow(row: readonly unknown[] | null): MediaFacts | null {
  if (row?.length !== 12) return null;
  // Place by place: a pattern makes an iterator.
  const type = row[0];
  const wholeness = row[1];
  const captured = readTime(row[2], row[3], row[4], row[5]);
  const width = row[6];
  const height = row[7];
  const durationMs = row[8];
  const camera = row[9];
  const hasLocation = row[10];
  const identifier = row[11];
  if (!isType(type) || !isWholeness(wholeness) || captured === null) return null;
  if (!isAmount(width) || !isAmount(height) || !isAmount(durationMs) || !isText(camera) || !isText(identifier))
    return null;
  return {
    type,
    wholeness,
    captured,
    width,
    height,
    durationMs,
    camera: camera === null ? null : sharedCamera(camera),
    hasLocation: hasLocation === 1,
    contentIdentifier: identifier,
  };
}

/** A library is of few cameras: their names are kept once, and not with every photo. */
const cameras = new Map<string, string>();
const MOST_CAMERAS = 1000;

function sharedCamera(name: string): string {
  const known = cameras.get(name);
  if (known !== undefined) return known;
  if (cameras.size < MOST_CAMERAS) cameras.set(name, name);
  return name;
}

function readTime(kind: unknown, ms: unknown, offset: unknown, precision: unknown): CaptureTime | null {
  if (kind === 'unknown') return { kind };
  if (typeof ms !== 'number' || !isPrecision(precision)) return null;
  if (kind === 'wall') return { kind, ms, precision };
  if (kind === 'day' && precision === 'day') return { kind, ms, precision };
  if (kind === 'file' && precision === 'second') return { kind, ms, precision };
  return kind === 'instant' && isAmount(offset) ? { kind, ms, offsetMinutes: offset, precision } : null;
}

function isType(value: unknown): value is MediaType {
  return TYPES.has(value);
}

function isWholeness(value: unknown): value is Wholeness {
  return WHOLENESSES.has(value);
}

function isPrecision(value: unknown): value is Precision {
  return value === 'second' || value === 'minute' || value === 'day';
}

function isAmount(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
