/** A service that keeps a folder in step with a cloud: what is deleted on one side goes on the other. */
export type SyncService = 'icloud' | 'onedrive' | 'dropbox' | 'google-drive' | 'box' | 'nextcloud';

/** Path patterns, with `/`, in any case. Names as the services' own installers choose them. */
const PATTERNS: readonly (readonly [RegExp, SyncService])[] = [
  [/\/library\/mobile documents(\/|$)/, 'icloud'],
  [/\/library\/cloudstorage\/icloud[^/]*(\/|$)/, 'icloud'],
  [/\/(iclouddrive|icloud drive)(\/|$)/, 'icloud'],
  [/\/library\/cloudstorage\/onedrive[^/]*(\/|$)/, 'onedrive'],
  [/\/onedrive( - [^/]+)?(\/|$)/, 'onedrive'],
  [/\/library\/cloudstorage\/dropbox[^/]*(\/|$)/, 'dropbox'],
  [/\/dropbox( \([^/]+\))?(\/|$)/, 'dropbox'],
  [/\/library\/cloudstorage\/googledrive[^/]*(\/|$)/, 'google-drive'],
  [/\/(google drive|googledrive|google drive file stream)(\/|$)/, 'google-drive'],
  [/\/library\/cloudstorage\/box[^/]*(\/|$)/, 'box'],
  [/\/(box|box sync)(\/|$)/, 'box'],
  [/\/nextcloud\d*(\/|$)/, 'nextcloud'],
];

/**
 * The folder of iCloud for Windows, wherever it was moved to. Only Windows has one: elsewhere a folder of this name is what
 * was unpacked from `iCloud Photos.zip`, which nothing syncs, or a disk of Windows.
 */
const PHOTOS_OF_WINDOWS = /\/icloud ?photos(?=\/|$)/g;

/** Looks into a folder of that name; its absolute path in. */
export type LooksSynced = (folder: string) => boolean;

/**
 * The service that syncs a folder, by its path; null when none is recognised. With `looksSynced`, a folder called like that of
 * iCloud for Windows counts on other systems too when it looks like it.
 */
export function syncServiceOf(absolutePath: string, looksSynced: LooksSynced = () => false): SyncService | null {
  const path = absolutePath.replaceAll('\\', '/').toLowerCase();
  const isWindows = /^([a-z]:|\/\/)/.test(path);
  for (const { index, 0: found } of path.matchAll(PHOTOS_OF_WINDOWS))
    if (isWindows || looksSynced(absolutePath.slice(0, index + found.length))) return 'icloud';
  for (const [pattern, service] of PATTERNS) if (pattern.test(path)) return service;
  return null;
}
