import type { Fingerprint } from '../../model/fingerprint.ts';
import type { FileStatus } from '../reading/file-status.ts';

/** A zip or tar on the disk, as it was when what is in it was listed. */
export interface Archive {
  /** Absolute path, or its bytes when it is not valid UTF-8. */
  readonly path: string | Uint8Array;
  readonly status: FileStatus;
}

/** Where the bytes of one file are in an archive. */
export type PackedEntry = ZipPlace | TarPlace;

/** Where the bytes of one entry are in the file on the disk, as the directory of the zip says. */
export interface ZipPlace {
  /** Of the entry's local header, from the beginning of the file (also for an entry of a zip in a zip). */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  /** 0: stored as it is; 8: deflated. Others cannot be read here (APPNOTE.TXT 4.4.5). */
  readonly method: 0 | 8;
  readonly crc: number;
}

/** Which entry of a tar it is. A tar has no directory, so it is read from its beginning up to there. */
export interface TarPlace {
  readonly method: 'tar' | 'tgz';
  readonly index: number;
  readonly size: number;
  /** Of its bytes, where they were wanted when the tar was listed; else null. */
  readonly fingerprint: Fingerprint | null;
}

/** Whether a file can be had only by reading everything before it. */
export function isInTar(entry: PackedEntry | undefined): entry is TarPlace {
  return entry !== undefined && (entry.method === 'tar' || entry.method === 'tgz');
}

/** Where files of one archive stand, one behind the other. */
export function placeInArchive(entry: PackedEntry | undefined): number {
  if (entry === undefined) return 0;
  return isInTar(entry) ? entry.index : entry.offset;
}

/** What makes a folder one inside an archive: which archive, and where each of its files is, by name. */
export interface PackedFolder {
  readonly archive: Archive;
  readonly entries: ReadonlyMap<string, PackedEntry>;
  /** Notes beside photos that were read when a tar was listed, by name. Empty for a zip. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One file in a zip or tar. */
export interface PackedPlace {
  readonly archive: Archive;
  readonly entry: PackedEntry;
}
