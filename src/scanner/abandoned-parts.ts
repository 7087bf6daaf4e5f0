import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Writing a report takes seconds; what is older was left by a process that ended. */
const ABANDONED_MS = 15 * 60_000;

/**
 * Removes what a write that was ended in the middle (a power cut, a killed process) left beside its place: files called
 * `.<start>.<12 hex digits>.part`, not touched for a quarter of an hour. Never fails.
 *
 * @param start the name of the file as the writer puts it into the name of its part
 */
export async function removeAbandonedParts(folder: string, start: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`.${start}.`) || !/^[0-9a-f]{12}\.part$/.test(name.slice(start.length + 2))) continue;
    const file = path.join(folder, name);
    const info = await stat(file).catch(() => null);
    if (info?.isFile() && now - info.mtimeMs > ABANDONED_MS) await rm(file, { force: true }).catch(() => undefined);
  }
}
