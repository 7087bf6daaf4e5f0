import type { FileStatus } from '../reading/read-job.ts';

/** A zip on the disk, as it was when its directory was read. */
export interface ZipArchive {
  /** Absolute path, or its bytes when it is not valid UTF-8. */
  readonly path: string | Uint8Array;
  readonly status: FileStatus;
}

/** Where the bytes of one entry are in the file on the disk, as the directory says. */
export interface PackedEntry {
  /** Of the entry's local header, from the beginning of the file (also for an entry of a zip in a zip). */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  /** 0: stored as it is; 8: deflated. Others cannot be read here (APPNOTE.TXT 4.4.5). */
  readonly method: 0 | 8;
  readonly crc: number;
}

/** What makes a folder one inside a zip: which zip, and where each of its files is, by name. */
export interface ZipFolder {
  readonly archive: ZipArchive;
  readonly entries: ReadonlyMap<string, PackedEntry>;
}
