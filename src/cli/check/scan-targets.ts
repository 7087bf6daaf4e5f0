import path from 'node:path';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { takeoutName } from '../../scanner/names/takeout-album.ts';

/**
 * The places behind the paths that were given, in their order. The zips of one Takeout are one place: one account made them, and
 * a photo in one may have its sidecar in another. They are known by their common name and their folder.
 *
 * @param paths absolute, without links; `isZip` tells which are files
 */
export function scanTargets(paths: readonly string[], isZip: (file: string) => boolean): ChosenPlace[] {
  const groups = Map.groupBy(paths, (file) => groupOf(file, isZip) ?? file);
  return Array.from(groups.values()).flatMap(([first, ...others]): ChosenPlace[] => {
    if (first === undefined) return [];
    if (others.length === 0) return [{ folder: first, only: null }];
    const only: ChosenPlace['only'] = [path.basename(first), ...others.map((file) => path.basename(file))];
    return [{ folder: path.dirname(first), only }];
  });
}

/** Null for what is no zip of a Takeout. */
function groupOf(file: string, isZip: (file: string) => boolean): string | null {
  const name = takeoutName(path.basename(file));
  return name !== null && isZip(file) ? `${path.dirname(file)}\n${name}` : null;
}
