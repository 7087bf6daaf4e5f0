import { statfsSync } from 'node:fs';
import type { ScannedFile } from '../files/scanned-file.ts';

/** A real file this small may live inside its inode on some file systems, and then has no blocks. */
const MAY_BE_INLINE = 1024;

/**
 * File systems that count the blocks of every file truthfully (`statfs` magic numbers of Linux): ext, XFS, Btrfs, tmpfs, F2FS,
 * exFAT, FAT, overlay. Not among them: FUSE, NFS, SMB, 9P, whose servers may report nothing at all.
 */
const COUNTS_BLOCKS: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0x01021994, 0xf2f52010, 0x2011bab0, 0x4d44, 0x794c7630,
]);

/**
 * The detector "it has a size but not one block": a file whose bytes are elsewhere, or a hole. Decided from `lstat`
 * alone. Because some file systems give small real files, or all files, no blocks, the decision waits until
 * the whole tree was seen: a file no larger than the suspect that does have blocks proves that blocks are counted.
 */
export class SparseFileDetector {
  readonly #suspects: ScannedFile[] = [];
  readonly #countsBlocks: boolean;
  #smallestWithBlocks = Number.POSITIVE_INFINITY;

  constructor(countsBlocks: boolean) {
    this.#countsBlocks = countsBlocks;
  }

  /** Takes note of a file with bytes, before anything is opened. */
  see(file: ScannedFile, size: number, blocks: number | undefined): void {
    if (!this.hasBytes(size, blocks)) this.#suspects.push(file);
  }

  /** Takes note of a file with bytes; whether nothing in its status says that they may be elsewhere. If false: {@link see} it. */
  hasBytes(size: number, blocks: number | undefined): boolean {
    if (blocks === undefined) return true;
    if (blocks > 0) this.#smallestWithBlocks = Math.min(this.#smallestWithBlocks, size);
    return blocks > 0;
  }

  /** Turns the suspects that have no bytes here into placeholders. Call when the walk is over. */
  decide(): readonly ScannedFile[] {
    const found = this.#suspects.filter((file) => this.#isPlaceholder(file.size ?? 0));
    for (const file of found) file.state = 'placeholder';
    return found;
  }

  #isPlaceholder(size: number): boolean {
    if (this.#smallestWithBlocks <= size) return true;
    return this.#countsBlocks && size >= MAY_BE_INLINE;
  }
}

/**
 * Whether the file system under a folder is known to count blocks. APFS, HFS+ and the drives of Windows are: there it is the second
 * look beside the attributes (libuv gives the allocation size as blocks). A share tells what its server likes.
 *
 * @param typeOf the magic number of the file system under a folder, on Linux; throws where there is none
 */
export function countsBlocks(
  root: string,
  platform: NodeJS.Platform = process.platform,
  typeOf: (folder: string) => number | bigint = (folder) => statfsSync(folder).type,
): boolean {
  if (platform === 'darwin') return true;
  if (platform === 'win32') return /^(\\\\\?\\)?[a-z]:/i.test(root);
  try {
    return COUNTS_BLOCKS.has(Number(typeOf(root)));
  } catch {
    return false;
  }
}
