import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Problem } from '../../model/problem.ts';
import { isDiskFull } from '../disk-full.ts';
import { type SavedPhone, savedPhoneFile, savedPhoneText } from '../photos-library/saved-phone.ts';

/** What is kept of a phone: the checked copy of its database, what was seen beside it, and its note on iCloud. */
export interface KeptPhone {
  readonly database: string;
  readonly saved: SavedPhone;
  /** Bytes of `syncstatus.plist`; null when the phone has none. */
  readonly status: Buffer | null;
}

export type KeepPhoneResult =
  | { readonly ok: true; readonly library: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Keeps the copy of a phone's list as a small Photos library without photos, which Two Places reads on any computer. It is
 * made beside its place and then renamed, never over something that is there.
 *
 * @param folder absolute path of the folder it goes into; made when it is not there
 */
export function keepPhone(folder: string, { database, saved, status }: KeptPhone): KeepPhoneResult {
  let beside: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    beside = mkdtempSync(path.join(folder, '.two-places-phone-'));
    mkdirSync(path.join(beside, 'database'));
    const copy = path.join(beside, 'database', 'Photos.sqlite');
    copyFileSync(database, copy);
    withoutLog(copy);
    if (status !== null) {
      const notes = path.join(beside, 'resources', 'cpl', 'cloudsync.noindex');
      mkdirSync(notes, { recursive: true });
      writeFileSync(path.join(notes, 'syncstatus.plist'), status);
    }
    writeFileSync(savedPhoneFile(beside), savedPhoneText(saved));
    const library = freeName(folder, saved);
    renameSync(beside, library);
    return { ok: true, library };
  } catch (error) {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
    const technical = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: isDiskFull(error) ? 'disk-full' : 'save-failed', path: folder, technical } };
  }
}

/** A database that lies still needs no log; without one beside it, it would look like a copy that was torn. */
function withoutLog(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/** `Eva's iPhone 2026-11-20.photoslibrary`, or the next number that is free. The day is that of UTC. */
function freeName(folder: string, { device, readAt }: SavedPhone): string {
  // Signs that a file system of one of the systems does not take.
  const name =
    (device.name ?? '')
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
      .trim()
      .slice(0, 80) || 'iPhone';
  const day = new Date(readAt).toISOString().slice(0, 10);
  for (let n = 1; ; n += 1) {
    const candidate = path.join(folder, `${name} ${day}${n === 1 ? '' : ` ${n}`}.photoslibrary`);
    if (!existsSync(candidate)) return candidate;
  }
}
