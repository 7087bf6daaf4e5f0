import { closeSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PhoneBackup } from '../../model/place-standing.ts';
import { asMoment, asText, isPlistDict, type PlistDict } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { openForReading } from '../reading/open-file.ts';

/**
 * Files at the top of a backup that Finder, Apple Devices, iTunes or idevicebackup2 makes of an iPhone: the index (`.mbdb` until
 * iOS 9) and at least one of its property lists. Source: libimobiledevice, idevicebackup2.
 */
const INDEXES: readonly string[] = ['Manifest.db', 'Manifest.mbdb'];
const LISTS: readonly string[] = ['Manifest.plist', 'Info.plist', 'Status.plist'];

/** A property list larger than this is none of a backup (bytes; `Info.plist` holds the icons of all apps). */
const MAX_PLIST = 64 * 1024 * 1024;

/** Whether these names are those of a backup's own folder. */
export function isBackup(names: { readonly has: (name: string) => boolean }): boolean {
  return INDEXES.some((name) => names.has(name)) && LISTS.some((name) => names.has(name));
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
