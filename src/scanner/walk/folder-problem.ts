import type { Problem } from '../../model/problem.ts';

/** The system's code of an error, for example `EACCES`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
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
  if (code === 'ENOENT') return { code: 'folder-missing', path, technical };
  if (code === 'ENOTDIR') return { code: 'folder-not-a-folder', path, technical };
  if (platform === 'darwin' && (code === 'EACCES' || code === 'EPERM'))
    return { code: 'no-access-macos', path, technical };
  return { code: 'folder-unreadable', path, technical };
}
