import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One text for all a folder holds: paths, sizes, times of change, bytes. */
export function digest(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const entry of entries) {
    const stat = statSync(entry, { bigint: true });
    hash.update(`${path.relative(folder, entry)} ${stat.size} ${stat.mtimeNs}\n`);
    if (stat.isFile()) hash.update(readFileSync(entry));
  }
  return hash.digest('hex');
}
