import { DAY_MS } from '../../model/moments.ts';
import type { Place, PlaceKind } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import {
  goesAwayByItself,
  NOTHING_SAID,
  OWN_SERVERS,
  type PersonsWord,
  type PhoneBackup,
  type PlaceStanding,
  UNKNOWN_STANDING,
  wordOf,
} from '../../model/place-standing.ts';
import { isPhotosLibraryName } from '../walk/folder-mode.ts';
import { goesAway } from '../walk/goes-away.ts';
import { sessionVolume } from './linux-volume.ts';
import type { ServiceLook, SyncService } from './services.ts';
import { isCalledICloud, serviceOf } from './services.ts';
import { PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from './volume.ts';

/** What a place lies on by everything that is known of it: the volume, and what its path and the marks in it say. */
export interface Ground extends Volume {
  readonly isLibrary: boolean;
  readonly service: SyncService | null;
  readonly backup: PhoneBackup | null;
  /** The name of the mark by which the service is known, or one that may sync it; null without one. */
  readonly mark: string | null;
  /** The volume to count by when the person says that nothing syncs the folder; null where a sign says otherwise. */
  readonly asCopy: Volume | null;
}

/** iCloud in the shape of a folder. */
const ICLOUD: Volume = Object.freeze({ ...UNKNOWN_VOLUME, ground: 'icloud', key: ICLOUD_KEY });

/** Folders in which GNOME shows phones and cameras, also where a copy of their names is all there is to see. */
const PHONE_BY_NAME = /\/(afc|gphoto2|mtp):(host|\/\/)?=?|\/kio-fuse-[^/]+\/(afc|camera|mtp)(\/|$)/i;

/**
 * The waste basket of a Linux desktop in a person's folder, where it has no sign in front of its name. Source: freedesktop.org, "The
 * FreeDesktop.org Trash specification" (`$XDG_DATA_HOME/Trash`, with `files` and `info` in it).
 */
const TRASH_OF_DESKTOP = /\/(\.local\/share|data)\/trash(\/|$)|\/trash\/files(\/|$)/i;

/** Where iTunes, Finder and Apple Devices keep backups of phones: also of one that was never finished, and has no index yet. */
const IN_BACKUPS = /[/\\]mobilesync[/\\]backup([/\\]|$)/i;

/** A backup of a phone counts with it: the phone orders deletions in its backup, and the next backup writes over it. */
const BACKUP: Volume = Object.freeze({ ...PHONE_ITSELF, ground: 'phone-backup', source: 'marks' });

/**
 * The ground of a place. A name never makes a place count; it only takes away: what looks like the phone, iCloud, a bin or a
 * snapshot is taken for it.
 *
 * @param realPath absolute path without links
 * @param backup what the backup of a phone says that the folder is or lies in
 */
export function groundOf(
  realPath: string,
  volume: Volume,
  look: ServiceLook,
  backup: PhoneBackup | null = null,
): Ground {
  const plain = ungrounded(volume);
  if (volume.ground === 'phone') return { ...plain, ...PHONE_ITSELF };
  if (PHONE_BY_NAME.test(`${realPath}/`)) return { ...plain, ...PHONE_ITSELF, alsoReachedBy: diskOf(volume) };
  // An image in a synced folder goes when its file goes.
  if (volume.inFile !== null) {
    const holder = groundOf(volume.inFile, { ...volume, inFile: null }, look);
    if (holder.ground !== volume.ground) return holder;
  }
  if (backup !== null || IN_BACKUPS.test(`${volume.shows ?? ''}/`) || IN_BACKUPS.test(realPath))
    return { ...plain, ...BACKUP, alsoReachedBy: diskOf(volume), name: backup?.device ?? null, backup };
  const shown = (volume.shows ?? '').split('/');
  const parts = realPath.split(/[/\\]/);
  const gone =
    [...shown, ...parts].map((name, i, all) => goesAway(name, all[i - 1] ?? '')).find((kind) => kind !== null) ??
    (TRASH_OF_DESKTOP.test(`${volume.shows ?? ''}/`) || TRASH_OF_DESKTOP.test(realPath) ? 'bin' : null);
  if (gone) return { ...plain, ground: gone, source: 'default-place', mayCount: false };
  // A Mac's Photos library is the Mac's end of iCloud Photos: a photo deleted there is deleted in both. Whether iCloud is
  // switched on cannot be seen from outside, so it never counts as a second place by itself.
  const inICloud = { ...ICLOUD, alsoReachedBy: diskOf(volume) };
  const library = parts.findIndex(isPhotosLibraryName);
  if (library >= 0) {
    const asCopy = isStandingStill(realPath, parts[library] ?? '', volume, look) ? volume : null;
    return { ...plain, ...inICloud, source: 'marks', isLibrary: true, asCopy };
  }
  if (shown.some(isPhotosLibraryName)) return { ...plain, ...inICloud, source: 'marks', isLibrary: true };
  if (volume.shows !== null && isCalledICloud(volume.shows))
    return { ...plain, ...inICloud, source: 'default-place', service: 'icloud', asCopy: { ...volume, shows: null } };
  const sign = serviceOf(realPath, look);
  if (sign === null) return plain;
  const { service, source, live, mark = null } = sign;
  const asCopy = source === 'default-place' ? volume : null;
  // What the system has registered is in sync; of what only looks like it nobody knows.
  if (service === 'icloud') return { ...plain, ...(source === 'system' ? ICLOUD : inICloud), source, service, asCopy };
  // On a share it may be that machine's own end of the service.
  if (!live || (volume.ground === 'network' && OWN_SERVERS.has(service)))
    return { ...plain, alsoReachedBy: [...volume.alsoReachedBy, service], mark };
  return {
    ...plain,
    ground: 'service',
    source,
    name: service,
    key: service,
    mayCount: volume.ground !== 'unknown' && volume.ground !== 'memory',
    service,
    mark,
    asCopy,
  };
}

/** The keys by which an accident reaches what lies on a volume, whatever it is in sync with. */
function diskOf({ key, alsoReachedBy }: Volume): readonly string[] {
  return key === ICLOUD.key ? alsoReachedBy : [key, ...alsoReachedBy];
}

/** The ground by the volume alone, where nothing else may be looked at. */
export function ungrounded(volume: Volume): Ground {
  return { ...volume, isLibrary: false, service: null, backup: null, mark: null, asCopy: null };
}

/** A library whose last sync has not moved for so long is not the one that Photos uses. */
const STILL_MS = 7 * DAY_MS;

/**
 * Whether a Photos library can be a copy, if the person says so: on another disk than that of this computer, and iCloud has not
 * brought it up to date for a week.
 */
function isStandingStill(realPath: string, name: string, { mayCount, key }: Volume, look: ServiceLook): boolean {
  if (!mayCount || key === THIS_COMPUTER.key) return false;
  const top = realPath.slice(0, realPath.indexOf(name) + name.length);
  const lastSync = look.lastSync(top);
  return lastSync === null || lastSync < look.now - STILL_MS;
}

/** What a place that was described lies on, for what is inside it. */
export function volumeOfPlace({ kind, independenceKey, standing = UNKNOWN_STANDING }: Place): Volume {
  const { ground, source, name, mayCount, alsoReachedBy = [] } = standing;
  const portable = kind === 'external-disk';
  return { ground, source, name, key: independenceKey, alsoReachedBy, mayCount, portable, inFile: null, shows: null };
}

/**
 * A place that was described, when it was looked at: signs in it that a program mirrors, and placeholders in it, which only a folder that
 * is synced has. The person's word lifts a name, never a sign.
 */
export function asSeen(
  place: Place,
  seen: { readonly mirrorSigns: boolean; readonly placeholders: boolean },
  root: string,
  look: () => ServiceLook,
): Place {
  const { standing } = place;
  if (standing === undefined) return place;
  const word = wordOf(standing);
  if (seen.placeholders && word.corrected === 'only-a-copy') {
    const ground = groundOf(root, { ...volumeOfPlace(place), source: 'system' }, look());
    return {
      ...place,
      ...standingOf(ground, { ...word, corrected: null }, standing.mirrorSuspected || seen.mirrorSigns),
    };
  }
  if (!seen.mirrorSigns || standing.mirrorSuspected) return place;
  const isSaid = word.mirror !== 'not-asked' || word.corrected !== null;
  return { ...place, standing: { ...standing, mirrorSuspected: true, mayCount: standing.mayCount && isSaid } };
}

/** Where something lies, in the words of the model: what a place and a part of one have in common. */
export interface Standing {
  readonly kind: PlaceKind;
  readonly independenceKey: string;
  readonly standing: PlaceStanding;
}

/** Where a place lies and whether it counts, when the person was heard; with the key that decides its independence. */
export function standingOf(ground: Ground, word: PersonsWord = NOTHING_SAID, mirrorSuspected = false): Standing {
  const isCopy = word.corrected === 'only-a-copy' && ground.asCopy !== null;
  const taken = isCopy && ground.asCopy ? ground.asCopy : ground;
  const { madeLike } = word;
  const mirrors = word.corrected === 'kept-in-step' || word.mirror === 'yes' || madeLike?.key === ICLOUD.key;
  const open = mirrorSuspected && word.mirror === 'not-asked' && !isCopy;
  const also = [...(mirrors ? diskOf(taken) : taken.alsoReachedBy), ...(madeLike ? [madeLike.key] : [])];
  const standing: PlaceStanding = {
    ground: taken.ground,
    source: isCopy || mirrors ? 'person' : taken.source,
    name: taken.name,
    mayCount: taken.mayCount && !mirrors && !open,
    mirror: word.mirror,
    mirrorSuspected,
    correctedByPerson: isCopy || word.corrected === 'kept-in-step' ? word.corrected : null,
    ...(also.length > 0 ? { alsoReachedBy: also } : {}),
    ...(madeLike ? { madeLike } : {}),
    ...(ground.mark === null ? {} : { mark: ground.mark }),
    ...(ground.backup === null ? {} : { backup: ground.backup }),
  };
  return {
    kind: kindOf(ground.isLibrary, taken),
    independenceKey: mirrors && !goesAwayByItself(ground.ground) ? ICLOUD.key : taken.key,
    standing,
  };
}

function kindOf(isLibrary: boolean, { ground, portable }: Volume): PlaceKind {
  if (isLibrary) return 'photos-library';
  if (ground === 'service') return 'other-cloud';
  if (ground === 'network') return 'network';
  return ground === 'disk' && portable ? 'external-disk' : 'folder';
}

/** Whether a folder name on the way down is where another thing begins: a phone, a share, a cloud of GNOME. */
export function isSessionFolder(name: string): boolean {
  return /^(afc|gphoto2|mtp|smb-share|sftp|ftps?|davs?|nfs|afp-volume|google-drive|onedrive|archive|cdda):/.test(name);
}

/** The volume of such a folder. */
export function volumeOfSessionFolder(name: string): Volume {
  return sessionVolume(`/${name}`);
}
