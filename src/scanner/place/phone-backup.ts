import { closeSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PhoneBackup } from '../../model/place-standing.ts';
import { asMoment, asText, isPlistDict, type PlistDict } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { openForReading } from '../reading/open-file.ts';

/**
 * Files at the top of a backup that Finder, Apple Devices, iTunes or idevicebackup2 makes of an iPhone: the index (`.mbdb` until
 * iOS 9, `.mbdx` beside it until iOS 4) and its property lists. Source: libimobiledevice, idevicebackup2.
 */
const INDEXES: readonly string[] = ['Manifest.db', 'Manifest.mbdb', 'Manifest.mbdx'];
const LISTS: readonly string[] = ['Manifest.plist', 'Info.plist', 'Status.plist'];

/** Some of the 256 folders of a backup, each for the files whose names begin with it; and the folder of one that was not finished. */
const FOLDERS: readonly string[] = ['00', '1f', '5a', 'a5', 'f0', 'ff'];
const UNFINISHED = 'Snapshot';

/** A property list larger than this is none of a backup (bytes; `Info.plist` holds the icons of all apps). */
const MAX_PLIST = 64 * 1024 * 1024;

/**
 * Whether these names are those of a backup's own folder. Of one that broke off, or that lost its index, the other half is enough: the
 * index with the folders of a backup, or two of its property lists.
 */
export function isBackup(inside: { readonly has: (name: string) => boolean }): boolean {
  const hasOne = (names: readonly string[]) => names.some((name) => inside.has(name) || inside.has(name.toLowerCase()));
  const lists = LISTS.filter((name) => hasOne([name])).length;
  if (hasOne(INDEXES)) return lists > 0 || hasOne(FOLDERS);
  return lists > 1 || (lists > 0 && inside.has(UNFINISHED) && hasOne(FOLDERS));
}

/** Whether a name can be that of a file of a backup. Few are, so that most folders are told by that alone. */
export function mayBeOfBackup(name: string): boolean {
  return /^(manifest|status)\.|^info\.plist$/i.test(name);
}

/** The backup that a folder is or lies in; null when there is none. */
export function backupAbove(realPath: string): string | null {
  for (let at = realPath; ; at = path.dirname(at)) {
    if (isBackup({ has: (name) => existsSync(path.join(at, name)) })) return at;
    if (at === path.dirname(at)) return null;
  }
}

/** What a backup says of itself: of which phone, from when, whether it is encrypted. What it does not say is null. */
export function readBackup(folder: string): PhoneBackup {
  const manifest = plistIn(folder, 'Manifest.plist');
  const info = plistIn(folder, 'Info.plist');
  const status = plistIn(folder, 'Status.plist');
  const lockdown = isPlistDict(manifest.Lockdown) ? manifest.Lockdown : {};
  const encrypted = manifest.IsEncrypted;
  const state = asText(status.SnapshotState);
  return {
    device: asText(info['Device Name']) ?? asText(lockdown.DeviceName),
    at: asMoment(info['Last Backup Date']) ?? asMoment(status.Date) ?? asMoment(manifest.Date),
    encrypted: typeof encrypted === 'boolean' ? encrypted : null,
    finished: state === null ? null : state === 'finished',
  };
}

function plistIn(folder: string, name: string): PlistDict {
  try {
    const file = path.join(folder, name);
    const status = lstatSync(file);
    if (!status.isFile() || status.size > MAX_PLIST) return {};
    const handle = openForReading(file);
    try {
      return readPlistDict(readFileSync(handle));
    } finally {
      closeSync(handle);
    }
  } catch {
    return {};
  }
}
