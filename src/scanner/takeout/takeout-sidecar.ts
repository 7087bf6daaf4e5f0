import { z } from 'zod';
import { type CaptureTime, isPlausibleTime } from '../../model/capture-time.ts';

/** What Google Takeout writes beside a photo, as far as it helps. */
export interface TakeoutSidecar {
  /** The true, whole name. */
  readonly title: string;
  /** When it was taken (UTC, to the second), or null. */
  readonly taken: CaptureTime | null;
  readonly trashed: boolean;
}

/** A sidecar is a few kilobytes; with many faces and places perhaps a hundred. */
export const LARGEST_SIDECAR = 1 << 20;

const shape = z.object({
  title: z.string().min(1).max(1000),
  photoTakenTime: z.object({ timestamp: z.union([z.string(), z.number()]) }),
  trashed: z.boolean().optional(),
});

/** The little of a sidecar that is used, as a text that {@link parseSidecar} understands. */
export function writeSidecar({ title, taken, trashed }: TakeoutSidecar): string {
  const timestamp = taken?.kind === 'instant' ? taken.ms / 1000 : '';
  return JSON.stringify({ title, photoTakenTime: { timestamp }, trashed });
}

/** The sidecar in a JSON text; null for JSON of anything else (an album has no `photoTakenTime`). */
export function parseSidecar(text: string): TakeoutSidecar | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  const parsed = shape.safeParse(json);
  if (!parsed.success) return null;
  const { title, photoTakenTime, trashed } = parsed.data;
  // `formatted` beside it is in the language of the account; the number is not.
  const seconds = Number(photoTakenTime.timestamp);
  const known = String(photoTakenTime.timestamp).trim() !== '' && isPlausibleTime(seconds * 1000);
  return {
    title: title.normalize('NFC'),
    taken: known ? { kind: 'instant', ms: seconds * 1000, offsetMinutes: null, precision: 'second' } : null,
    trashed: trashed === true,
  };
}
