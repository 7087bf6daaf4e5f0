import { closeSync, fstatSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { isInTar, type PackedFolder } from '../files/packed-entry.ts';
import { sameStatus, statusOf } from '../reading/file-status.ts';
import { openForReading } from '../reading/open-file.ts';
import { entryStart } from './entry-start.ts';

/** A small text of a folder in an archive; null when it is not there, larger than `limit` bytes, damaged, or the zip has changed. */
export function readPackedText({ archive, entries, texts }: PackedFolder, name: string, limit: number): string | null {
  const kept = texts.get(name);
  if (kept !== undefined) return kept;
  const entry = entries.get(name);
  if (!entry || isInTar(entry) || entry.size > limit || entry.packedSize > limit) return null;
  let handle: number | null = null;
  try {
    handle = openForReading(typeof archive.path === 'string' ? archive.path : Buffer.from(archive.path));
    if (!sameStatus(statusOf(fstatSync(handle)), archive.status)) return null;
    const start = entryStart(handle, entry, archive.status.size);
    if (start === null) return null;
    const packed = Buffer.alloc(entry.packedSize);
    if (readSync(handle, packed, 0, packed.length, start) < packed.length) return null;
    const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit });
    return crc32(bytes) === entry.crc ? bytes.toString('utf8') : null;
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
