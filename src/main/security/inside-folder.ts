import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether `inner` is `outer` or below it; both absolute. A path on another drive of Windows is absolute from everywhere. */
export function isPathInside(inner: string, outer: string, style: path.PlatformPath = path): boolean {
  const relative = style.relative(outer, inner);
  return relative !== '..' && !relative.startsWith(`..${style.sep}`) && !style.isAbsolute(relative);
}

/** Whether `inner` is strictly below `outer`; both absolute. */
function isBelow(outer: string, inner: string): boolean {
  return isPathInside(inner, outer) && path.relative(outer, inner) !== '';
}

/**
 * The absolute path of a file given by its path inside `folder` (`/` separators), or null when it points outside: by
 * `..`, by being absolute, by a drive letter or a stream name of Windows, by a zero byte, or through a link. Also null
 * when there is no such file.
 */
export async function resolveInside(
  folder: string,
  relative: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (relative === '' || relative.includes('\0')) return null;
  if (platform === 'win32' && /[:\\]/.test(relative)) return null;
  const wanted = path.resolve(folder, `.${path.sep}${relative.split('/').join(path.sep)}`);
  if (relative.startsWith('/') || !isBelow(path.resolve(folder), wanted)) return null;
  try {
    const real = await realpath(wanted);
    return isBelow(await realpath(folder), real) ? wanted : null;
  } catch {
    return null;
  }
}
