import type { ProblemCode } from '../../model/problem.ts';
import { errorCode } from '../walk/folder-problem.ts';

/** What the system says when the disk or the share under a file is gone or fails: nothing of that is the library's fault. */
const DISK_GONE: ReadonlySet<string> = new Set([
  'EIO',
  'ENXIO',
  'ENODEV',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'ETIMEDOUT',
]);

/** A whole database without anything that is known: of a newer system, most likely. */
export class UnknownLibrary extends Error {}

/**
 * Why a library could not be read: away, forbidden, on a disk that went away, of a kind nobody here knows; anything else
 * is damage.
 */
export function libraryProblem(error: unknown, platform: NodeJS.Platform = process.platform): ProblemCode {
  if (error instanceof UnknownLibrary) return 'library-unknown';
  const code = errorCode(error);
  if (code === 'ENOENT') return 'folder-missing';
  if (code === 'ENOTDIR') return 'folder-not-a-folder';
  if (code === 'EPERM' || code === 'EACCES') return platform === 'darwin' ? 'no-access-macos' : 'folder-unreadable';
  return DISK_GONE.has(code) ? 'folder-vanished' : 'library-damaged';
}
