import { spawnSync } from 'node:child_process';

/** A command that does part of what we do, run beside us on the same files. */
export interface Peer {
  readonly name: string;
  /** What of our work it is fair to hold it against. */
  readonly against: 'quick' | 'proof' | 'rescan' | 'folders';
  readonly command: string;
  readonly args: readonly string[];
  /** Takes minutes on a large folder. */
  readonly slow?: boolean;
}

/** The peers that are installed here. `copy` is a second folder with the same files, for those that compare. */
export function installedPeers(dir: string, copy: string): Peer[] {
  const shell = (script: string): Pick<Peer, 'command' | 'args'> => ({
    command: 'sh',
    args: ['-c', script, 'sh', dir],
  });
  const all: Peer[] = [
    {
      name: 'find -printf size and time',
      against: 'rescan',
      ...shell('find "$1" -type f -printf "%s %T@ %p\\n" | wc -l'),
    },
    {
      name: 'ExifTool -fast, 2 processes',
      against: 'quick',
      slow: true,
      ...shell(
        'find "$1" -type f -name "*.*" -print0 | xargs -0 -P2 -n 2000 exiftool -fast -q -q -DateTimeOriginal -CreateDate -ImageSize | wc -l',
      ),
    },
    {
      name: 'exiv2 (JPEG, PNG, HEIC), 2 processes',
      against: 'quick',
      ...shell(
        'find "$1" -type f ! -name "*.MOV" -print0 | xargs -0 -P2 -n 2000 exiv2 -q -K Exif.Photo.DateTimeOriginal | wc -l',
      ),
    },
    {
      name: 'sha1sum, 2 processes',
      against: 'proof',
      ...shell('find "$1" -type f -print0 | xargs -0 -P2 -n 500 sha1sum | wc -l'),
    },
    {
      name: 'openssl sha1, 2 processes',
      against: 'proof',
      ...shell('find "$1" -type f -print0 | xargs -0 -P2 -n 500 openssl dgst -sha1 | wc -l'),
    },
    {
      name: 'rclone check, 8 checkers',
      against: 'folders',
      command: 'rclone',
      args: ['check', '--checkers', '8', dir, copy],
    },
    { name: 'jdupes', against: 'folders', command: 'jdupes', args: ['-r', '-q', '-m', '-H', dir, copy] },
  ];
  const needs = (peer: Peer) =>
    ['exiftool', 'exiv2', 'sha1sum', 'openssl', 'rclone', 'jdupes', 'find'].find((tool) =>
      peer.name.toLowerCase().startsWith(tool),
    ) ?? peer.command;
  return all.filter((peer) => spawnSync('sh', ['-c', `command -v ${needs(peer)}`]).status === 0);
}
