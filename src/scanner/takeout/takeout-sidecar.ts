import { closeSync, fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type CaptureTime, isPlausibleTime } from '../../model/capture-time.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import { openForReading } from '../reading/open-file.ts';
import { readPackedText } from '../zips/read-packed-text.ts';

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

/** Reads one sidecar as text; null when it cannot be read, is too large, or its bytes are not here. */
export type ReadSidecar = (folder: ScannedFolder, name: string) => Promise<string | null> | string | null;

/** Reads sidecars from the disk under `root`, and out of its zips. Follows no link. */
export function sidecarsUnder(root: string): ReadSidecar {
  return (folder, name) => {
    if (folder.zip) return readPackedText(folder.zip, name, LARGEST_SIDECAR);
    const file = folder.rawPath
      ? Buffer.concat([folder.rawPath, Buffer.from(`/${name}`)])
      : path.join(root, folder.path, name);
    let handle: number | null = null;
    try {
      handle = openForReading(file);
      const { size } = fstatSync(handle);
      if (size > LARGEST_SIDECAR) return null;
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(handle, bytes, 0, size, 0)).toString('utf8');
    } catch {
      return null;
    } finally {
      if (handle !== null) closeSync(handle);
    }
  };
}
