import { createHash } from 'node:crypto';
import { closeSync, fstatSync } from 'node:fs';
import type { ArrivedPhoto } from '../../bridge/contract.ts';
import { toSha1 } from '../../model/sha1.ts';
import { archiveKind } from '../../scanner/archives/archive-kind.ts';
import { openArchive } from '../../scanner/archives/open-archive.ts';
import { isInTar, type PackedEntry } from '../../scanner/files/packed-entry.ts';
import { fingerprintOf, startFingerprint } from '../../scanner/reading/hash-file.ts';
import { openForReading } from '../../scanner/reading/open-file.ts';
import { entryStart, isPhotoBomb } from '../../scanner/zips/entry-start.ts';
import { packedPieces, storedPieces } from '../../scanner/zips/packed-pieces.ts';

/** Nobody waits between two pieces, and nothing is cancelled: one file is read after the other. */
const TOOLS = { observer: { beginRead: () => {}, endRead: () => {} }, checkpoint: () => {} };

/**
 * The photos and videos of one file that was downloaded: the file itself, or what is in a zip, read in place. Reads every byte of
 * them and writes nothing. Throws what the system says, and `ZipUnread` or `EntryDamaged` for a zip that is not whole: then none of it
 * has arrived. A tar has none: iCloud.com gives zips.
 *
 * @param path the file inside the folder of downloads, with `/`
 */
export async function readPhotos(file: string, path: string): Promise<ArrivedPhoto[]> {
  const handle = openForReading(file);
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new Error('not a regular file');
    if (archiveKind(handle) === null)
      return [await photoOf(path, status.size, storedPieces(handle, 0, status.size, TOOLS))];
    const opened = await openArchive(file, path, { yieldToEventLoop: async () => {} });
    const [damaged] = opened.problems;
    if (damaged) throw new Error(damaged.technical ?? damaged.code);
    const photos: ArrivedPhoto[] = [];
    for (const folder of opened.folders)
      for (const { name, nameClass, problem } of folder.files) {
        const entry = nameClass === 'photo' ? folder.zip?.entries.get(name) : undefined;
        // Locked, or packed in a way that cannot be read: what stands for its place is none.
        if (problem !== null) throw new Error(problem);
        if (entry) photos.push(await packedPhoto(handle, `${folder.path}/${name}`, entry, status.size));
      }
    return photos;
  } finally {
    closeSync(handle);
  }
}

async function packedPhoto(handle: number, path: string, entry: PackedEntry, end: number): Promise<ArrivedPhoto> {
  const start = isInTar(entry) || isPhotoBomb(entry) ? null : entryStart(handle, entry, end);
  if (start === null || isInTar(entry)) throw new Error(`${path} cannot be read in place`);
  return photoOf(path, entry.size, packedPieces(handle, entry, start, TOOLS));
}

async function photoOf(
  path: string,
  size: number,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<ArrivedPhoto> {
  const fingerprint = startFingerprint();
  const plain = createHash('sha1');
  let bytes = 0;
  for await (const piece of pieces) {
    fingerprint.update(piece);
    plain.update(piece);
    bytes += piece.length;
  }
  // It grew or shrank while it was read: it is looked at again when it has come to rest.
  if (bytes !== size) throw new Error(`${bytes} of ${size} bytes`);
  const sha1 = toSha1(plain.digest('base64'));
  if (sha1 === null) throw new Error('a checksum of a wrong shape');
  return { path, bytes, fingerprint: fingerprintOf(fingerprint), sha1 };
}
