/**
 * Names of files and folders that programs leave where they keep a folder like iCloud Photos: icloudpd and its containers
 * (`.mounted`), kei, osxphotos (`.osxphotos_export.db`), icloud-photos-sync (`_All-Photos`), homeward. Each of them can delete here what
 * is deleted in iCloud, when it was told to; whether it was, is not to be seen. Sources: the documentation of each.
 */
const SIGNS =
  /^(\.mounted|_all-photos|\.?osxphotos_export\.db(-wal|-shm)?|.*\.kei-tmp)$|(^|[._ -])(icloudpd|kei|homeward|icloud-photos-sync|icloud-?docker|icloud-drive-docker)([._ -]|$)/i;

/** A folder that is called a mirror of iCloud, in the path that was chosen. */
const CALLED_MIRROR = /icloud.*(mirror|spiegel)|(mirror|spiegel).*icloud/i;

/** Whether a name in a place suggests that a program deletes there what is deleted in iCloud. */
export function isMirrorSign(name: string): boolean {
  return SIGNS.test(name);
}

/** Whether the path of a place suggests it. */
export function isMirrorPath(realPath: string): boolean {
  return realPath.split(/[/\\]/).some((part) => SIGNS.test(part) || CALLED_MIRROR.test(part));
}
