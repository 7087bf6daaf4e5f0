import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What lies in the folder that iCloud for Windows keeps in step: the photos' own folder `Photos`, its other folders of today
 * and of older versions, and the file by which Windows shows the folder's icon.
 * Sources: support.apple.com/en-md/108994 (`Pictures\iCloud Photos\Photos`); paths in public programs of many countries
 * (`C:\Users\name\iCloudPhotos\Photos`, the inner name always English).
 */
const SYNCED: ReadonlySet<string> = new Set([
  'photos',
  'shared',
  'shared albums',
  'downloads',
  'uploads',
  'my photo stream',
  'desktop.ini',
]);

/** What lies beside `Photos` in Apple's copy of a person's data, which also unpacks to `iCloud Photos`. */
const APPLES_COPY: readonly string[] = ['Albums', 'Memories', 'Recently Deleted', 'Photos/Photo Details.csv'];

/**
 * Whether a folder called `iCloud Photos` or `iCloudPhotos` looks like the synced folder of iCloud for Windows: where Windows
 * itself is not running, it may still be its disk, or a share of it. A download from iCloud.com has its photos directly in
 * it and none of these folders.
 */
export function looksSynced(folder: string): boolean {
  try {
    if (!readdirSync(folder).some((name) => SYNCED.has(name.toLowerCase()))) return false;
    return !APPLES_COPY.some((name) => existsSync(path.join(folder, name)));
  } catch {
    return false;
  }
}
