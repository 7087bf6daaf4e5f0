import { PASSED_OVER_KINDS, type PassedOver, type PassedOverKind } from '../../model/place-standing.ts';

/** How many of each kind were passed over, with the path of the first. */
export type PassedOverCounts = { [Kind in PassedOverKind]?: { count: number; example: string | null } };

/** Files that hold other files, packed, and images of disks. None of them is opened. */
const ARCHIVES =
  /\.(7z|rar|r\d\d|tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst|lz4?|lzh|lha|cab|ace|arj|z\d\d|zip\.\d{3}|7z\.\d{3}|dmg|sparseimage|iso|img|toast|vhdx?|vmdk|vdi|qcow2|wim|jar|ab|pax|cpio|sit|sitx|hqx|tib|mrimg|spi|bkf)$/i;

/** Files that a browser or a program has not finished to write. */
const UNFINISHED =
  /\.(part|partial|crdownload|download|opdownload|!ut|!qb|aria2|tmp|temp|filepart|icloudpd-part|kei-tmp)$/i;

/**
 * A closed list: what systems and file managers leave in every folder. `._…` is the second half of a file on a disk that knows no
 * second halves (AppleDouble); where it could be a photo, its bytes are asked before (classify-name.ts).
 */
const SYSTEM_FILES =
  /^(\.ds_store|\._.*|\.localized|thumbs\.db(:encryptable)?|ehthumbs(_vista)?\.db|desktop\.ini|icon\r|\.apdisk|\.volumeicon\.icns|\.metadata_never_index|\.com\.apple\.timemachine\..*|\.nomedia|\.directory|\.hidden)$/is;

/**
 * Files in which sync programs keep notes about the folder they sync, and lists of what they leave out: none of them can be a photo.
 * Sources: as in `place/services.ts`; SQLite's own files beside `.sync_….db` (sqlite.org/tempfiles.html); docs.syncthing.net,
 * "Ignoring Files" (`.stignore`).
 */
const SYNC_FILES =
  /^(\.dropbox(\.attr)?|\._?sync_[0-9a-f]+\.db(-wal|-shm|-journal)?|\.(nextcloud|owncloud)sync\.log(\.\d+)?|\.849c9593-d756-4e56-8d6e-42412f2a707b|\.megaignore|\.stignore)$/i;

/** What kind of thing is passed over, by the name of a file that is surely no photo. */
export function passedOverKind(name: string): PassedOverKind {
  if (SYSTEM_FILES.test(name) || SYNC_FILES.test(name)) return 'system-entry';
  if (name.startsWith('.')) return 'hidden-file';
  if (ARCHIVES.test(name)) return 'archive';
  return UNFINISHED.test(name) ? 'unfinished-download' : 'other-ending';
}

/** Counts one more. */
export function countPassedOver(counts: PassedOverCounts, kind: PassedOverKind, path: string, count = 1): void {
  const known = counts[kind];
  if (known) known.count += count;
  else counts[kind] = { count, example: path };
}

/** The counts as data, in the order of the kinds. */
export function passedOverOf(counts: PassedOverCounts): PassedOver[] {
  return PASSED_OVER_KINDS.flatMap((kind) => {
    const found = counts[kind];
    return found ? [{ kind, ...found }] : [];
  });
}
