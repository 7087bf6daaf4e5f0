import type { ResourceRole } from '../../model/asset.ts';
import { extensionOf, foldName, splitName } from '../../model/file-name.ts';
import { type ExtensionClass, extensionClass, isVideoClass, isVideoType } from '../../model/media-type.ts';
import type { ScannedFile } from '../files/scanned-file.ts';

/** What grouping looks at; a scanned file is one. */
export type GroupFile = Readonly<
  Pick<
    ScannedFile,
    'name' | 'nameClass' | 'state' | 'size' | 'mtimeMs' | 'facts' | 'fingerprint' | 'readAt' | 'writtenSinceAttached'
  >
> & { readonly folder: { readonly path: string } };

/** Whether a file can be part of an asset; a file of unknown ending only when a photo was found in it. */
export function isAssetFile(file: GroupFile): boolean {
  if (file.state === 'gone' || file.state === 'not-photo') return false;
  return file.nameClass !== 'unknown' || file.state === 'present' || file.state === 'cut-short';
}

/** What a file can be in an asset, before its companions are known. */
export type Medium = 'still' | 'raw' | 'video' | 'adjustment' | 'sidecar';

/** By content where it is known, else by name. A RAW file is a TIFF inside, so there the name knows better. */
export function mediumOf(file: GroupFile): Medium {
  if (file.nameClass === 'adjustment' || file.nameClass === 'sidecar') return file.nameClass;
  const type = file.facts?.type;
  if (type) {
    if (isVideoType(type)) return 'video';
    return type === 'raw' || (type === 'tiff' && classOf(file) === 'raw') ? 'raw' : 'still';
  }
  const cls = classOf(file);
  if (cls === 'raw') return 'raw';
  return isVideoClass(cls) ? 'video' : 'still';
}

/** Whether it can be the still of a Live Photo (JPEG or HEIC, by content or else by name). */
export function isLiveStill(file: GroupFile): boolean {
  const type = file.facts?.type;
  if (type) return type === 'jpeg' || type === 'heic';
  const cls = classOf(file);
  return cls === 'jpeg' || cls === 'heic';
}

/** Whether it can be the video of a Live Photo: QuickTime or MP4. */
export function isLiveContainer(file: GroupFile): boolean {
  const type = file.facts?.type;
  if (type) return type === 'mov' || type === 'mp4';
  const cls = classOf(file);
  return cls === 'mov' || cls === 'mp4';
}

/** Which of two stills beside one RAW is its other half: cameras write a JPEG. */
export function pairRank(file: GroupFile): number {
  const cls = classOf(file);
  if (cls === 'jpeg') return 0;
  return cls === 'heic' ? 1 : 2;
}

function classOf(file: GroupFile): ExtensionClass {
  return extensionClass(extensionOf(file.name));
}

/** The stem as one text on every system. */
export function foldedStem(name: string): string {
  return foldName(splitName(name).stem);
}

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
