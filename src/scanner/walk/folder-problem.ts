import type { Problem } from '../../model/problem.ts';

/** The system's code of an error, for example `EACCES`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What is mounted somewhere gave no answer in time. */
export class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Codes of a machine that is off, and of a program behind a mount that has ended (man errno). */
const SILENT: ReadonlySet<string> = new Set(['ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENOTCONN', 'ESTALE']);

/** Whether an error code of the system means that a machine on the network does not answer. */
export function isSilence(code: string): boolean {
  return SILENT.has(code);
}

/** Codes of a disk, or of the way to it, that gives an error in place of what it holds. */
const FAILING: ReadonlySet<string> = new Set(['EIO', 'ENXIO', 'ENODEV']);

/** Whether an error code of the system is one of {@link FAILING}. */
export function isDeviceFailure(code: string): boolean {
  return FAILING.has(code);
}

const AWAY: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV', ...SILENT]);

/** Whether an error means that a folder is not where it was: moved, unplugged, or behind a machine that does not answer. */
export function isAway(error: unknown): boolean {
  return AWAY.has(errorCode(error));
}

/** Whether an error means "not there any more". */
export function isGone(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

/**
 * Why a folder cannot be read, as a problem. A refusal on macOS is most often the system's privacy protection and has
 * its own way out (Full Disk Access), so it has its own code.
 */
export function folderProblem(error: unknown, path: string, platform: NodeJS.Platform = process.platform): Problem {
  const code = errorCode(error);
  const technical = code || (error instanceof Error ? error.message : String(error));
  if (code === 'ENOENT' || (code === 'ENAMETOOLONG' && hasImpossibleName(path)))
    return { code: 'folder-missing', path, technical };
  if (SILENT.has(code)) return { code: 'folder-silent', path, technical };
  if (FAILING.has(code)) return { code: 'read-failed', path, technical };
  if (code === 'ENOTDIR') return { code: 'folder-not-a-folder', path, technical };
  if (platform === 'darwin' && (code === 'EACCES' || code === 'EPERM'))
    return { code: 'no-access-macos', path, technical };
  return { code: 'folder-unreadable', path, technical };
}

/**
 * Whether a path has a name that no file can have: over 255 bytes (ext4, Btrfs, NTFS and APFS count up to 255 of their units). A path
 * that is too long as a whole can be there, made from within.
 */
function hasImpossibleName(path: string): boolean {
  return path.split(/[/\\]/).some((name) => Buffer.byteLength(name) > 255);
}
