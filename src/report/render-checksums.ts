import type { PlaceContents } from '../model/place.ts';
import { safeName } from '../words/safe-name.ts';

/**
 * How to read and re-check the list without this app, as comments at its top. The command uses only tools that every
 * Unix-like system has: printf, cat, openssl, base64.
 */
const HEADER = `# Two Places checksum list, version 1
#
# One line for each file that was read in full:   fingerprint, two spaces, size in bytes, two spaces, path
# A path with a backslash or a line break in it is written with \\\\ and \\n, and its line begins with a backslash.
#
# The fingerprint is the one Apple keeps for a photo in iCloud: 28 characters,
#   base64( byte 0x01, then SHA-1( "com.apple.XattrObjectSalt", byte 0, "com.apple.DataObjectSalt", byte 0, the file's bytes ) )
#
# To make the fingerprint of one file again, years from now and without Two Places:
#   (printf 'com.apple.XattrObjectSalt\\0com.apple.DataObjectSalt\\0'; cat FILE) | openssl dgst -sha1 -binary | (printf '\\001'; cat) | base64
#
# To check this whole list: save the next lines as check.sh beside it and run:  sh check.sh THIS-LIST FOLDER
#   grep -v -e '^#' -e '^$' "$1" | while IFS= read -r line; do
#     want=\${line%%  *}; rest=\${line#*  }; path=\${rest#*  }
#     have=$( (printf 'com.apple.XattrObjectSalt\\0com.apple.DataObjectSalt\\0'; cat "$2/$path") | openssl dgst -sha1 -binary | (printf '\\001'; cat) | base64)
#     [ "$want" = "$have" ] || echo "NOT THE SAME: $path"
#   done
#
# A plain sha1sum of a file never gives this value: the words above are hashed before its bytes.
`;

/**
 * Fingerprints of everything that was read in full, sorted by path, for re-checking a copy later with any tool. Files
 * that were not read in full are counted in a comment, so that the list never looks more complete than it is.
 */
export function renderChecksums(contents: readonly PlaceContents[]): string {
  return HEADER + contents.map(placeSection).join('');
}

function placeSection({ place, assets, asOf }: PlaceContents): string {
  const lines: { path: string; line: string }[] = [];
  let unread = 0;
  for (const asset of assets) {
    for (const { path, size, fingerprint } of asset.resources) {
      if (path === null) continue;
      if (fingerprint === null || size === null) unread += 1;
      else lines.push({ path, line: checksumLine(fingerprint, size, path) });
    }
  }
  lines.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const moment = Number.isFinite(asOf) && Math.abs(asOf) <= 8.64e15 ? new Date(asOf).toISOString() : 'unknown';
  return `#
# place: ${safeName(place.name)}
# as of: ${moment}
# files: ${lines.length}; not read in full and therefore not listed: ${unread}
${lines.map(({ line }) => `${line}\n`).join('')}`;
}

function checksumLine(fingerprint: string, size: number, path: string): string {
  const plain = `${fingerprint}  ${size}  `;
  if (!/[\\\n\r]/.test(path)) return plain + path;
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${plain}${escaped}`;
}
