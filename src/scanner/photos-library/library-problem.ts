import type { ProblemCode } from '../../model/problem.ts';
import { errorCode, isDeviceFailure, isSilence } from '../walk/folder-problem.ts';

/** A whole database without anything that is known: of a newer system, most likely. */
export class UnknownLibrary extends Error {}

/**
 * Why a library could not be read: away, forbidden, on a disk that went away or fails, of a kind nobody here knows; anything
 * else is damage.
 *
 * @param isThere whether the library itself is still where it was: what is there was neither moved nor unplugged
 */
export function libraryProblem(
  error: unknown,
  isThere: boolean,
  platform: NodeJS.Platform = process.platform,
): ProblemCode {
  if (error instanceof UnknownLibrary) return 'library-unknown';
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return isThere ? 'library-damaged' : 'folder-missing';
  if (code === 'EPERM' || code === 'EACCES') return platform === 'darwin' ? 'no-access-macos' : 'folder-unreadable';
  if (isSilence(code)) return 'folder-silent';
  if (isDeviceFailure(code)) return isThere ? 'read-failed' : 'folder-vanished';
  return 'library-damaged';
}
