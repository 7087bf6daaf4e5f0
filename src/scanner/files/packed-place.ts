import { z } from 'zod';
import { toFingerprint } from '../../model/fingerprint.ts';
import type { Archive, PackedEntry } from './packed-entry.ts';

/** One file in a zip or tar. */
export interface PackedPlace {
  readonly archive: Archive;
  readonly entry: PackedEntry;
}

const amount = z.number();

const shape = z.object({
  path: z.string(),
  /** Whether the path is written as hexadecimal bytes, because text cannot say it. */
  raw: z.boolean(),
  status: z.object({ size: amount, mtimeMs: amount, ctimeMs: amount, inode: amount }),
  entry: z.union([
    z.object({
      offset: amount,
      packedSize: amount,
      size: amount,
      method: z.union([z.literal(0), z.literal(8)]),
      crc: amount,
    }),
    z.object({
      method: z.enum(['tar', 'tgz']),
      index: amount,
      size: amount,
      fingerprint: z.string().nullable().transform(toFingerprint),
    }),
  ]),
});

/** As one text, for a table. */
export function writePackedPlace({ archive, entry }: PackedPlace): string {
  const raw = typeof archive.path !== 'string';
  const path = typeof archive.path === 'string' ? archive.path : Buffer.from(archive.path).toString('hex');
  return JSON.stringify({ path, raw, status: archive.status, entry });
}

/** The place in a text of {@link writePackedPlace}. Throws for any other text: nobody else writes into the table. */
export function readPackedPlace(text: string): PackedPlace {
  const { path, raw, status, entry } = shape.parse(JSON.parse(text));
  return { archive: { path: raw ? Buffer.from(path, 'hex') : path, status }, entry };
}
