import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { DAY_MS } from '../../model/moments.ts';
import { readSyncStatus } from './sync-status.ts';

/** Services that sync a folder with a cloud: what is deleted on one side goes on the other. */
export const SYNC_SERVICES = [
  'icloud',
  'onedrive',
  'dropbox',
  'google-drive',
  'box',
  'nextcloud',
  'mega',
  'syncthing',
  'resilio',
  'pcloud',
  'synology-drive',
  'seafile',
  'tresorit',
] as const;

export type SyncService = (typeof SYNC_SERVICES)[number];

/** A service that a folder belongs to, and how that is known. */
export interface ServiceSign {
  readonly service: SyncService;
  /** `system`: registered on this computer; `marks`: what the service leaves in the folder; `default-place`: by the path alone. */
  readonly source: 'system' | 'marks' | 'default-place';
  /** Whether it is surely synced now. A service that was removed leaves its folder and its marks behind. */
  readonly live: boolean;
  /** The name of the mark, where one is the source. */
  readonly mark?: string;
}

/** A folder that a service has registered on this computer. */
export interface SyncRoot {
  readonly folder: string;
  readonly service: SyncService;
}

/** What is looked at for signs. */
export interface ServiceLook {
  readonly platform: NodeJS.Platform;
  /** The folder of the person who runs this. */
  readonly home: string;
  /** Names in a folder; empty for one that cannot be read. */
  readonly names: (folder: string) => readonly string[];
  /** The date of change of a file or folder (ms), null where there is none; `denied` where it may not be asked. */
  readonly changedAt: (file: string) => number | null | 'denied';
  readonly roots: readonly SyncRoot[];
  /** When iCloud brought a Photos library up to date last (ms); null when its note does not say. */
  readonly lastSync: (library: string) => number | null;
  readonly now: number;
}

/** Paths that are iCloud's wherever they lie: of this computer, of a share, of a disk of another one. With `/`, in small letters. */
const ICLOUD_PATHS: readonly RegExp[] = [
  /\/library\/mobile documents(\/|$)/,
  /\/library\/cloudstorage\/icloud[^/]*(\/|$)/,
  /(\/|share=)(iclouddrive|icloud drive)(,|\/|$)/,
];

/**
 * The folder of a person, on any system: also on Fedora’s immutable ones (`/var/home`), on BSD, by a Mac’s
 * long name, and of Windows as its Linux sees it.
 */
const HOME =
  /^(?:[a-z]:\/users|\/mnt\/[a-z]\/users|(?:\/system\/volumes\/data)?\/users|(?:\/var|\/usr|\/export)?\/home)\/[^/]+\/|^\/root\//;

/**
 * Default places below a person's folder. Folders below `Library/CloudStorage` are made by macOS for each. Sources, read for this:
 * support.box.com 360043695894 (`~/Box`, `CloudStorage/Box-Box`); pclsync, `psettings.h` (`pCloudDrive`; on Windows a drive of its own,
 * which never counts); seafile-client, `init-seafile-dialog.cpp` (`Seafile` in the home folder, on Windows on the largest disk, where its
 * mark tells it); support.tresorit.com 28135820640530 (`Tresorit`, made at its installation). No page of their makers says it of the
 * others; these are the paths that public programs and Homebrew have of them: `SynologyDrive` and `CloudStorage/SynologyDrive-…`,
 * `CloudStorage/SeaDrive-…`, `SeaDrive`, `seadrive_root` (Windows), `pCloud Drive` (Mac). Not known: `CloudStation` (before Synology
 * Drive), `CloudStorage/pCloud…` and `CloudStorage/Tresorit…`. A place that is none takes away what counts, and never adds to it.
 */
const DEFAULT_PLACES: readonly (readonly [RegExp, SyncService])[] = [
  [/^library\/cloudstorage\/onedrive/, 'onedrive'],
  [/^onedrive( - [^/]+)?(\/|$)/, 'onedrive'],
  [/^library\/cloudstorage\/dropbox/, 'dropbox'],
  [/^dropbox( \([^/]+\))?(\/|$)/, 'dropbox'],
  [/^library\/cloudstorage\/googledrive/, 'google-drive'],
  [/^(google drive|googledrive|my drive)(\/|$)/, 'google-drive'],
  [/^library\/cloudstorage\/box/, 'box'],
  [/^(box|box sync)(\/|$)/, 'box'],
  [/^nextcloud\d*(\/|$)/, 'nextcloud'],
  [/^library\/cloudstorage\/nextcloud/, 'nextcloud'],
  [/^library\/cloudstorage\/pcloud/, 'pcloud'],
  [/^(pclouddrive|pcloud drive)(\/|$)/, 'pcloud'],
  [/^library\/cloudstorage\/synologydrive/, 'synology-drive'],
  [/^(synologydrive|cloudstation)(\/|$)/, 'synology-drive'],
  [/^library\/cloudstorage\/seadrive/, 'seafile'],
  [/^(seafile|seadrive|seadrive_root)(\/|$)/, 'seafile'],
  [/^library\/cloudstorage\/tresorit/, 'tresorit'],
  [/^tresorit(\/|$)/, 'tresorit'],
];

/**
 * What services leave at the top of the folder that they sync. Sources: help pages and public sources of each; among them MEGA's
 * SDK, `megaapi.h` (`.debris`), exclusion lists of Synology's Cloud Sync (`.SynologyWorkingDirectory`), seafile-client,
 * `init-seafile-dialog.cpp` (`.seafile-data`, on Windows `seafile-data`), support.tresorit.com 28135820640530 (`.tresorit` in each
 * folder). Box and pCloud leave none.
 */
const MARKS: readonly (readonly [RegExp, SyncService])[] = [
  [/^\.dropbox(\.cache)?$/, 'dropbox'],
  [/^\.849c9593-d756-4e56-8d6e-42412f2a707b$/, 'onedrive'],
  [/^\.tmp\.drive(down|up)load$/, 'google-drive'],
  [/^\._?sync_[0-9a-f]+\.db$|^\.(nextcloud|owncloud)sync\.log$/, 'nextcloud'],
  [/^\.(megaignore|debris)$/, 'mega'],
  [/^\.stfolder$/, 'syncthing'],
  [/^\.sync$/, 'resilio'],
  [/^\.synologyworkingdirectory$/, 'synology-drive'],
  [/^\.?seafile-data$/, 'seafile'],
  [/^\.tresorit$/, 'tresorit'],
];

/** A mark that nothing has touched for so long may be of a service that is gone. */
const LIVE_MS = 30 * DAY_MS;

/**
 * The service that a folder belongs to, by what is registered, by marks in it or above it, or by its default place; null when
 * none is recognised. A name somewhere else says nothing: `Dropbox (Old)` is a folder like any other. What looks like iCloud's is
 * taken for it wherever it lies, because it may be a share of it or a disk of another computer.
 */
export function serviceOf(absolutePath: string, look: ServiceLook): ServiceSign | null {
  const folded = fold(absolutePath);
  for (const { folder, service } of look.roots)
    if (folded === fold(folder) || folded.startsWith(`${fold(folder)}/`))
      return { service, source: 'system', live: true };
  if (isICloudFolderOfWindows(absolutePath, look)) return { service: 'icloud', source: 'default-place', live: false };
  if (isDesktopInICloud(absolutePath, look)) return { service: 'icloud', source: 'default-place', live: false };
  if (ICLOUD_PATHS.some((pattern) => pattern.test(folded)))
    return { service: 'icloud', source: isOwnMacFolder(absolutePath, look) ? 'system' : 'default-place', live: true };
  const marked = markedService(absolutePath, look);
  if (marked !== null) return marked;
  const own = `${fold(look.home)}/`;
  const home = look.home !== '' && folded.startsWith(own) ? own : HOME.exec(folded)?.[0];
  const inHome = home === undefined ? '' : folded.slice(home.length);
  const placed = DEFAULT_PLACES.find(([pattern]) => pattern.test(inHome))?.[1];
  if (placed === undefined) return null;
  // macOS lets a service have such a folder only as long as it runs.
  const live = isOwnMacFolder(absolutePath, look) && folded.includes('/library/cloudstorage/');
  return { service: placed, source: 'default-place', live };
}

/**
 * Whether a folder of another machine is called like one of iCloud's. What lies in it cannot be looked at from here: a share was made
 * of the very folder.
 */
export function isCalledICloud(folder: string): boolean {
  return ICLOUD_PATHS.some((pattern) => pattern.test(fold(folder))) || /\/icloud ?photos(\/|$)/.test(fold(folder));
}

/** Paths as the system that is looked at writes them. */
export function pathStyle({ platform }: Pick<ServiceLook, 'platform'>): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}

/** The service whose marks lie in the folder or in one above it. */
function markedService(absolutePath: string, look: ServiceLook): ServiceSign | null {
  const { parse, dirname, join } = pathStyle(look);
  const { root } = parse(absolutePath);
  for (let at = absolutePath; at !== root && at !== dirname(at); at = dirname(at)) {
    let found: ServiceSign | null = null;
    for (const name of look.names(at)) {
      const service = MARKS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
      if (service === undefined) continue;
      const changed = look.changedAt(join(at, name));
      const live = typeof changed === 'number' && changed > look.now - LIVE_MS;
      if (found === null || live) found = { service, source: 'marks', live, mark: name };
    }
    if (found !== null) return found;
  }
  return null;
}

/** What lies in the folder that iCloud for Windows syncs, today and in older versions, and the file that shows its icon. */
const IN_ICLOUD_PHOTOS: ReadonlySet<string> = new Set([
  'photos',
  'shared',
  'shared albums',
  'downloads',
  'uploads',
  'my photo stream',
  'desktop.ini',
]);

/** What lies beside `Photos` in Apple's copy of a person's data, which also unpacks to `iCloud Photos`. */
const APPLES_COPY: readonly string[] = ['albums', 'memories', 'recently deleted'];

/** A folder called like that of iCloud for Windows, or a share of it in the way gvfs writes one (`share=icloud photos`). */
const ICLOUD_PHOTOS = /(?:\/|share=|^\/\/[^/]+\/)icloud ?photos(?=[/,]|$)/g;

/**
 * Whether a folder is that of iCloud for Windows, or inside it. On Windows the name is enough; elsewhere it may be what was unpacked
 * from `iCloud Photos.zip`, which nothing syncs, so what lies in it decides. A share was made of the folder itself.
 * Sources: support.apple.com/en-md/108994 (`Pictures\iCloud Photos\Photos`); paths in public programs of many countries
 * (`C:\Users\name\iCloudPhotos\Photos`, the inner name always English).
 */
function isICloudFolderOfWindows(absolutePath: string, look: ServiceLook): boolean {
  const folded = fold(absolutePath);
  const isWindows = /^([a-z]:|\/\/)/.test(folded);
  for (const { index, 0: found } of folded.matchAll(ICLOUD_PHOTOS)) {
    if (isWindows || found.startsWith('share=')) return true;
    const folder = absolutePath.slice(0, index + found.length);
    const names = look.names(folder).map((name) => name.toLowerCase());
    if (!names.some((name) => IN_ICLOUD_PHOTOS.has(name))) continue;
    const isCopy = names.some((name) => APPLES_COPY.includes(name));
    if (!isCopy && look.changedAt(pathStyle(look).join(folder, 'Photos', 'Photo Details.csv')) === null) return true;
  }
  return false;
}

/**
 * Whether a folder lies in Desktop or Documents of a Mac that may be in iCloud Drive. The system says not when iCloud Drive has no
 * entry of that name; where that may not be asked, they count as iCloud Drive.
 */
function isDesktopInICloud(absolutePath: string, { platform, home, changedAt }: ServiceLook): boolean {
  if (platform !== 'darwin') return false;
  const [top] = path.relative(home, absolutePath).split(path.sep);
  if (top !== 'Desktop' && top !== 'Documents') return false;
  const drive = path.join(home, 'Library/Mobile Documents/com~apple~CloudDocs');
  return changedAt(drive) !== null && changedAt(path.join(drive, top)) !== null;
}

function isOwnMacFolder(absolutePath: string, { platform, home }: ServiceLook): boolean {
  return platform === 'darwin' && absolutePath.startsWith(`${home}/Library/`);
}

function fold(absolutePath: string): string {
  return absolutePath.replaceAll('\\', '/').toLowerCase().replace(/\/$/, '');
}

/** Looks at this computer; a folder is listed once. */
export function lookHere(roots: readonly SyncRoot[] = registeredRoots(), home: string = homedir()): ServiceLook {
  const known = new Map<string, readonly string[]>();
  const names = (folder: string) => {
    const found = known.get(folder) ?? namesIn(folder);
    known.set(folder, found);
    return found;
  };
  const lastSync = (library: string) => readSyncStatus(library)?.lastSync ?? null;
  return { platform: process.platform, home, names, changedAt, roots, lastSync, now: Date.now() };
}

/** Whether a name is a mark that a service leaves in its folder. */
export function isServiceMark(name: string): boolean {
  return /^[.s]/i.test(name) && MARKS.some(([pattern]) => pattern.test(name.toLowerCase()));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function changedAt(file: string): number | null | 'denied' {
  try {
    return lstatSync(file).mtimeMs;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : 'denied';
  }
}

/**
 * Folders that services say in their own settings that they sync: Dropbox (`info.json`), OneDrive (environment of Windows; the
 * client of Linux), Nextcloud.
 */
export function registeredRoots(
  home: string = homedir(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): SyncRoot[] {
  const roots: SyncRoot[] = [];
  const add = (service: SyncService, folder: string | undefined) => {
    const full = folder?.replace(/^~(?=$|\/)/, home);
    if (full && (path.isAbsolute(full) || path.win32.isAbsolute(full))) roots.push({ service, folder: full });
  };
  for (const folder of [path.join(home, '.dropbox'), env.APPDATA, env.LOCALAPPDATA]) {
    const file =
      folder === undefined ? '' : path.join(folder, folder.endsWith('.dropbox') ? '' : 'Dropbox', 'info.json');
    for (const [, found] of textIn(file).matchAll(/"path"\s*:\s*("(?:[^"\\]|\\.)*")/g))
      add('dropbox', unquoted(found ?? ''));
  }
  for (const name of ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']) add('onedrive', env[name]);
  add(
    'onedrive',
    /^[ \t]*sync_dir[ \t]*=[ \t]*"([^"\n]+)"/m.exec(textIn(path.join(home, '.config/onedrive/config')))?.[1],
  );
  for (const [, folder] of textIn(path.join(home, '.config/Nextcloud/nextcloud.cfg')).matchAll(/\\localPath=(.+)$/gm))
    add('nextcloud', folder?.trim());
  return roots;
}

/** Settings larger than this are none. */
const MAX_SETTINGS = 1_000_000;

function textIn(file: string): string {
  try {
    if (!existsSync(file) || lstatSync(file).size > MAX_SETTINGS) return '';
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
