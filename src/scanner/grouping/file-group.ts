import type { ResourceRole } from '../../model/asset.ts';
import type { GroupFile } from './group-file.ts';

/** A file that belongs to another one. */
export interface Companion<F extends GroupFile> {
  readonly role: Exclude<ResourceRole, 'original'>;
  readonly file: F;
}

/** The files of one asset. */
export interface FileGroup<F extends GroupFile> {
  readonly original: F;
  readonly companions: readonly Companion<F>[];
}

/** What grouping gives: assets, and the adjustments and sidecars that belong to none. */
export interface Grouped<F extends GroupFile> {
  readonly groups: readonly FileGroup<F>[];
  readonly loose: readonly F[];
}

/** Order that does not depend on the machine: by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
