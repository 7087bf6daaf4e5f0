import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FoundKind, FoundPlace } from '../../bridge/contract.ts';

/** A place that is there by its name; nothing in it was looked at. */
export interface Found extends FoundPlace {
  readonly folder: string;
}

/** Where this system keeps pictures and disks. Paths are absolute. */
export interface FoundWhere {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Null where the system has no such folder. */
  readonly pictures: string | null;
  /** The name of the person's account, below which Linux puts disks. */
  readonly user: string;
}

/** At most so many disks are offered. */
const MOST_DISKS = 12;

/**
 * Looks for places with photos by name only: the Photos library of a Mac, the Pictures folder, the folder of iCloud for
 * Windows, disks. Whether a name is there is asked of the folder above it; nothing is opened before the person says so.
 */
export async function findPlaces(where: FoundWhere): Promise<Found[]> {
  const found: Found[] = [];
  const add = async (kind: FoundKind, folder: string, isCertain: boolean): Promise<void> => {
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory() && !found.some((other) => other.folder === folder))
      found.push({ id: idOf(folder), kind, label: path.basename(folder) || folder, isCertain, folder });
  };
  const { pictures } = where;
  if (where.platform === 'darwin' && pictures !== null)
    for (const library of await namesIn(pictures, /\.photoslibrary$/i)) await add('photos-library', library, true);
  if (pictures !== null) await add('pictures', pictures, true);
  if (where.platform === 'win32') {
    if (pictures !== null) await add('icloud-folder', path.join(pictures, 'iCloud Photos'), false);
    await add('icloud-folder', path.join(where.home, 'iCloudPhotos'), false);
  }
  for (const disk of (await disksOf(where)).slice(0, MOST_DISKS)) await add('disk', disk, false);
  return found;
}

async function disksOf({ platform, user }: FoundWhere): Promise<string[]> {
  if (platform === 'win32') return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  // The system's own volume is among those of a Mac, as a link.
  if (platform === 'darwin') return namesIn('/Volumes', /^(?!Macintosh HD$|com\.apple\.|\.)/);
  return (await Promise.all([`/media/${user}`, `/run/media/${user}`].map((folder) => namesIn(folder, /^[^.]/)))).flat();
}

async function namesIn(folder: string, fits: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The same on every start, and it says nothing about where that is. */
function idOf(folder: string): string {
  return `found-${createHash('sha256').update(folder).digest('hex').slice(0, 20)}`;
}
