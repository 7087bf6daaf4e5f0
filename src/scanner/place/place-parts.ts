import type { PlacePart } from '../../model/place.ts';
import { groundOf, isSessionFolder, type Standing, standingOf, ungrounded, volumeOfSessionFolder } from './ground.ts';
import { readBackup } from './phone-backup.ts';
import { pathStyle, type ServiceLook } from './services.ts';
import { SESSIONS, type Volume } from './volume.ts';

/** What a scan met inside a place that may lie elsewhere than the place. All paths are inside the place, with `/`. */
export interface PartSigns {
  /** Folders that have files. */
  readonly folders: Iterable<string>;
  /** Photos libraries. */
  readonly libraries: Iterable<string>;
  /** Backups of phones. */
  readonly backups: Iterable<string>;
  /** Folders with a mark of a service in them. */
  readonly marked: Iterable<string>;
  /** What is mounted below the place. */
  readonly mounts: ReadonlyMap<string, Volume>;
  /** Those of them that do not answer: nobody looks into them for signs. */
  readonly silent: ReadonlySet<string>;
}

/**
 * The parts of a place that stand for themselves, the outer before the inner. A part that lies where the folder around it lies is
 * none. Empty for what lies in a place that is all of one kind: its own standing says so.
 *
 * @param root absolute path of the place
 * @param volume what the place itself lies on
 */
export function findParts(root: string, volume: Volume, signs: PartSigns, look: ServiceLook): PlacePart[] {
  const backups = new Set(signs.backups);
  const { relative, sep, isAbsolute, join } = pathStyle(look);
  const inside = look.roots.map(({ folder }) => relative(root, folder).split(sep).join('/'));
  const registered = inside.filter((folder) => !folder.startsWith('..') && !isAbsolute(folder));
  const promising = promisingTops(signs.folders);
  const tops = new Set([
    ...signs.libraries,
    ...backups,
    ...signs.marked,
    ...signs.mounts.keys(),
    ...registered,
    ...promising,
  ]);
  tops.delete('');
  const standings = new Map<string, Standing>([['', standingOf(groundOf(root, volume, look))]]);
  const volumes = new Map<string, Volume>([['', volume], ...signs.mounts]);
  const found: PlacePart[] = [];
  for (const top of [...tops].sort()) {
    const name = top.slice(top.lastIndexOf('/') + 1);
    const around = volumes.get(nearest(top, volumes)) ?? volume;
    const on = isSessionFolder(name) ? sessionPart(name, around) : around;
    volumes.set(top, on);
    const full = join(root, top);
    const ground = signs.silent.has(top)
      ? ungrounded(on)
      : groundOf(full, on, look, backups.has(top) ? readBackup(full) : null);
    const standing = standingOf(ground);
    const outer = standings.get(nearest(top.slice(0, Math.max(top.lastIndexOf('/'), 0)), standings));
    // A backup inside iCloud Drive is still a backup; a folder of a backup is not one more. The folder in which a system keeps them
    // says nothing of the phone, the backup in it does.
    const saysMore = standing.standing.backup !== undefined && outer?.standing.backup === undefined;
    if (outer && isSame(outer, standing) && !saysMore) continue;
    if (outer?.standing.ground === 'phone-backup' && !saysMore) continue;
    if (outer?.standing.ground === 'phone') continue;
    standings.set(top, standing);
    found.push({ path: top, ...standing });
  }
  return found;
}

/**
 * The volume of a folder that is called like a share, a phone or a cloud of a desktop. Only where a desktop shows them its name is to be
 * believed; elsewhere somebody made a folder of that name, which takes away and never adds.
 */
function sessionPart(name: string, around: Volume): Volume {
  const told = volumeOfSessionFolder(name);
  if (around.ground === SESSIONS.ground && around.source === SESSIONS.source) return told;
  // A phone is known by its path as well, together with the disk that it lies on.
  if (/^(network|service|phone)$/.test(told.ground)) return around;
  return { ...told, alsoReachedBy: [around.key, ...around.alsoReachedBy] };
}

function isSame(a: Standing, b: Standing): boolean {
  return (
    a.independenceKey === b.independenceKey &&
    a.standing.ground === b.standing.ground &&
    a.standing.mayCount === b.standing.mayCount &&
    String(a.standing.alsoReachedBy) === String(b.standing.alsoReachedBy)
  );
}

/** The deepest of some paths that a path is or lies in; empty text is the place itself. */
function nearest(of: string, known: ReadonlyMap<string, unknown>): string {
  let at = of === '.' ? '' : of;
  while (at !== '' && !known.has(at)) at = at.slice(0, Math.max(at.lastIndexOf('/'), 0));
  return at;
}

/** A name that can begin the folder of a service or of a phone. Everything else costs no look. */
const PROMISING =
  /icloud|mobile documents|^backup$|cloudstorage|onedrive|dropbox|google ?drive|my drive|^box|nextcloud|synologydrive|^cloudstation|^sea(file|drive)|^pcloud|^tresorit|^[a-z0-9-]+:/i;

/** The folders, on the way down to some folders, at which something else may begin by their names. */
function promisingTops(folders: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const tops = new Set<string>();
  for (const folder of folders)
    for (let at = folder; at !== '' && !seen.has(at); ) {
      seen.add(at);
      const cut = at.lastIndexOf('/');
      const above = at.slice(0, Math.max(cut, 0));
      if (PROMISING.test(at.slice(cut + 1)) || /(^|\/)kio-fuse-[^/]+$/i.test(above)) tops.add(at);
      at = above;
    }
  return tops;
}
