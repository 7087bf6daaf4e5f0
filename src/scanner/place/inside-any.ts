import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Whether a path (which need not exist) is one of the folders or inside one. Asked of the file system itself: device and
 * inode of every folder above the path, so that links, letter case and other spellings of a name make no difference.
 */
export async function isInsideAny(target: string, folders: readonly string[]): Promise<boolean> {
  const known = new Set<string>();
  for (const folder of folders) known.add(await identity(folder));
  known.delete('');
  let at = await nearestExisting(path.resolve(target));
  for (;;) {
    if (known.has(await identity(at))) return true;
    const above = path.dirname(at);
    if (above === at) return false;
    at = above;
  }
}

/** Which folder on its disk a path is (device and inode), then each folder above it. */
export async function identitiesAbove(folder: string): Promise<string[]> {
  const all: string[] = [];
  for (let at = await nearestExisting(path.resolve(folder)); ; at = path.dirname(at)) {
    all.push(await identity(at));
    if (path.dirname(at) === at) return all;
  }
}

async function identity(folder: string): Promise<string> {
  const info = await stat(folder, { bigint: true }).catch(() => null);
  return info === null ? '' : `${info.dev}:${info.ino}`;
}

/** The real path of the deepest part that exists. */
async function nearestExisting(target: string): Promise<string> {
  let at = target;
  for (;;) {
    const real = await realpath(at).catch(() => null);
    if (real !== null) return real;
    const above = path.dirname(at);
    if (above === at) return at;
    at = above;
  }
}
