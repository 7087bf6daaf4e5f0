import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PlaceContents } from '../../model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../model/place-standing.ts';
import type { SameFiles } from '../../model/same-files.ts';
import { diskFileOf, type Everything } from '../files/other-file.ts';
import { pathOf, type ScannedFile } from '../files/scanned-file.ts';
import { isDriveOfWindows } from '../place/linux-volume.ts';

/** A folder that was scanned for a comparison. */
export interface LookedThrough {
  /** Absolute path without links. */
  readonly root: string;
  readonly contents: PlaceContents;
  readonly everything: Pick<Everything, 'folders'>;
}

/** A folder that was scanned for a comparison of all its files. */
export interface ComparedFolder extends LookedThrough {
  readonly everything: Everything;
}

/**
 * What in a copy are the very files of the first folder: hard links, and the same files seen through another mount. Looks at the status of
 * files that have one inode, and of nothing else.
 *
 * @param apart whether the two are known to lie on different disks or machines: only there can two files agree in inode and in the
 *   moment of their last change by being a clone
 */
export function findSameFiles(first: LookedThrough, copy: LookedThrough, apart: boolean): SameFiles {
  const byInode = new Map<number, ScannedFile[]>();
  for (const file of filesOf(first)) byInode.set(file.inode, [...(byInode.get(file.inode) ?? []), file]);
  const paths: string[] = [];
  for (const file of filesOf(copy))
    if (byInode.get(file.inode)?.some((other) => isSame(first.root, other, copy.root, file, apart)))
      paths.push(pathOf(file));
  // Where every one is the same, no more can be.
  return { paths, isOpen: paths.length < countOf(copy) && mayBeSame(first, copy) };
}

/** A part of a place with a ground of its own. */
interface Area {
  readonly device: bigint | null;
  /** A program, or this computer as a share, shows what lies elsewhere: where, and under which inodes, nobody knows. */
  readonly isShown: boolean;
}

/**
 * Whether the files of two folders may be the very same although no inode says so: a program (rclone, a share of this very computer)
 * that shows a folder a second time gives its files numbers of its own.
 */
function mayBeSame(first: LookedThrough, copy: LookedThrough): boolean {
  const ours = areasOf(first);
  return areasOf(copy).some((theirs) =>
    ours.some((our) => (our.isShown || theirs.isShown) && (our.device === null || our.device !== theirs.device)),
  );
}

function areasOf({ root, contents: { place, parts = [], assets } }: LookedThrough): Area[] {
  const areaOf = (folder: string, standing: PlaceStanding = UNKNOWN_STANDING): Area => ({
    device: statSync(folder, { bigint: true, throwIfNoEntry: false })?.dev ?? null,
    isShown: !standing.mayCount && /^(unknown|service)$/.test(standing.ground) && !isDriveOfWindows(folder),
  });
  const has = (part: string) =>
    assets.some(({ resources }) => resources.some((one) => one.path?.startsWith(`${part}/`)));
  return [
    areaOf(root, place.standing),
    ...parts.filter((part) => has(part.path)).map((part) => areaOf(path.join(root, part.path), part.standing)),
  ];
}

function countOf({ everything }: LookedThrough): number {
  return everything.folders.reduce((sum, { files }) => sum + files.length, 0);
}

function filesOf({ everything }: LookedThrough): ScannedFile[] {
  return everything.folders.flatMap(({ files }) => files.filter(({ inode }) => inode !== 0));
}

/** Whether two scanned files, or the zips that they are in, are one file of the disk. */
function isSame(rootA: string, a: ScannedFile, rootB: string, b: ScannedFile, apart: boolean): boolean {
  if (a.size !== b.size || (a.folder.zip === null) !== (b.folder.zip === null)) return false;
  return isSameFile(diskFileOf(rootA, a), diskFileOf(rootB, b), apart);
}

/**
 * Whether two paths lead to one file. The device tells; where a mount shows a folder a second time, it has a device of its own, and
 * inode, size, date and the moment of the last change of status (which nobody can set) are the same.
 */
export function isSameFile(a: string | Buffer, b: string | Buffer, apart: boolean): boolean {
  const [first, second] = [statusOf(a), statusOf(b)];
  if (first === null || second === null || first.ino !== second.ino || first.ino === 0n) return false;
  if (first.dev === second.dev) return true;
  return !apart && first.size === second.size && first.mtimeNs === second.mtimeNs && first.ctimeNs === second.ctimeNs;
}

function statusOf(file: string | Buffer) {
  return lstatSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
}
