import { spawnSync } from 'node:child_process';

/** A command that does part of what we do, run beside us on the same files. */
export interface Peer {
  readonly name: string;
  /** What of our work it is fair to hold it against. */
  readonly against: 'quick' | 'cold' | 'proof' | 'rescan' | 'folders';
  readonly command: string;
  readonly args: readonly string[];
  /** Takes minutes on a large folder. */
  readonly slow?: boolean;
}

export const EXIV2 = 'exiv2 (JPEG, PNG, HEIC), 2 processes';
export const C_HEADS = 'C, first 16 KB, 8 threads';
export const C_SHA1 = 'C + OpenSSL SHA-1, 2 threads';
export const FIND = 'find -printf size and time';
export const RCLONE = 'rclone check, 8 checkers';

/** The programs that may be there, and what each needs to run. `native` is the C program of this folder (native.ts), or null. */
function allPeers(dir: string, copy: string, native: string | null): readonly (Peer & { readonly needs: string })[] {
  const shell = (script: string): Pick<Peer, 'command' | 'args'> => ({
    command: 'sh',
    args: ['-c', script, 'sh', dir, native ?? ''],
  });
  const files = 'find "$1" -type f -print0';
  const reader = native ?? 'no C program';
  return [
    {
      name: FIND,
      needs: 'find',
      against: 'rescan',
      ...shell('find "$1" -type f -printf "%s %T@ %p\\n" | wc -l'),
    },
    {
      name: 'ExifTool -fast, 2 processes',
      needs: 'exiftool',
      against: 'quick',
      slow: true,
      ...shell(
        'find "$1" -type f -name "*.*" -print0 | xargs -0 -P2 -n 2000 exiftool -fast -q -q -DateTimeOriginal -CreateDate -ImageSize | wc -l',
      ),
    },
    {
      name: EXIV2,
      needs: 'exiv2',
      against: 'quick',
      ...shell(
        'find "$1" -type f ! -name "*.MOV" -print0 | xargs -0 -P2 -n 2000 exiv2 -q -K Exif.Photo.DateTimeOriginal | wc -l',
      ),
    },
    { name: C_HEADS, needs: reader, against: 'cold', ...shell(`${files} | "$2" heads 8`) },
    { name: C_SHA1, needs: reader, against: 'proof', ...shell(`${files} | "$2" sha1 2`) },
    {
      name: 'sha1sum, 2 processes',
      needs: 'sha1sum',
      against: 'proof',
      ...shell(`${files} | xargs -0 -P2 -n 500 sha1sum | wc -l`),
    },
    {
      name: 'openssl sha1, 2 processes',
      needs: 'openssl',
      against: 'proof',
      ...shell(`${files} | xargs -0 -P2 -n 500 openssl dgst -sha1 | wc -l`),
    },
    {
      name: RCLONE,
      needs: 'rclone',
      against: 'folders',
      command: 'rclone',
      args: ['check', '--checkers', '8', dir, copy],
    },
    {
      name: 'jdupes',
      needs: 'jdupes',
      against: 'folders',
      command: 'jdupes',
      args: ['-r', '-q', '-m', '-H', dir, copy],
    },
  ];
}

/**
 * The peers that are installed here, without those whose program is in `without`. `copy` is a second folder with the same files, for
 * those that compare.
 */
export function installedPeers(
  dir: string,
  copy: string,
  native: string | null,
  without: ReadonlySet<string> = new Set(),
): Peer[] {
  return allPeers(dir, copy, native).filter(
    ({ needs }) => !without.has(needs) && spawnSync('sh', ['-c', 'command -v "$1"', 'sh', needs]).status === 0,
  );
}
