import { splitName } from '../model/file-name.ts';
import type { PlaceContents } from '../model/place.ts';
import { safeName } from '../words/safe-name.ts';

/**
 * How to read and check the list again without this app, as comments at its top. It uses only what every Unix-like system has: sh, cat,
 * printf, openssl, base64, awk. Held by a test that runs it on files with every kind of name.
 *
 * Names: a backslash and line breaks are escaped in the list and put back by `printf %b`; a name that was not UTF-8 is listed with its
 * other bytes as `\\xE9`, and is looked for by those bytes where no file has that very name.
 */
const CHECKSUM_RECIPE = `# Two Places checksum list, version 1
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
# To check this whole list: copy the lines below into a file check.sh, without the "# " in front, and run
#   sh check.sh THIS-LIST FOLDER          and, where the list has several places (the lines "# place: …"),
#   sh check.sh THIS-LIST FOLDER PLACE
# It names each file that is not the same or not there, and ends with 0 (all the same), 1 (not all), 2 (could not check).
#
#   list=$1 folder=$2 only=$3 place= bad=0 seen=0
#   [ -f "$list" ] && [ -d "$folder" ] || { echo "Usage: sh check.sh LIST FOLDER [PLACE]"; exit 2; }
#   [ -n "$only" ] || [ "$(grep -c '^# place: ' "$list")" -le 1 ] || { echo "Say which place:"; grep '^# place: ' "$list"; exit 2; }
#   raw() { printf '%s' "$1" | LC_ALL=C awk 'BEGIN { h = "0123456789ABCDEF"; RS = "\\001" }
#     { s = $0; while (match(s, /\\\\x[0-9A-F][0-9A-F]/)) {
#       printf "%s%c", substr(s, 1, RSTART - 1), (index(h, substr(s, RSTART + 2, 1)) - 1) * 16 + index(h, substr(s, RSTART + 3, 1)) - 1
#       s = substr(s, RSTART + 4) } printf "%s", s }'; }
#   while IFS= read -r line; do
#     case $line in
#       '# place: '*) place=\${line#'# place: '} ;;
#       '#'* | '') ;;
#       *)
#         [ -z "$only" ] || [ "$only" = "$place" ] || continue
#         want=\${line%%  *} rest=\${line#*  } path=\${line#*  }; path=\${path#*  } seen=$((seen + 1))
#         case $want in \\\\*) want=\${want#?}; path=$(printf '%bx' "$path"); path=\${path%x} ;; esac
#         file=$folder/$path
#         [ -e "$file" ] || { path=$(raw "$path"; printf x); file=$folder/\${path%x}; }
#         if [ ! -f "$file" ]; then printf 'NOT THERE: %s\\n' "$file"; bad=1; continue; fi
#         have=$( (printf 'com.apple.XattrObjectSalt\\0com.apple.DataObjectSalt\\0'; cat "$file") | openssl dgst -sha1 -binary | (printf '\\001'; cat) | base64)
#         [ "$want" = "$have" ] || { printf 'NOT THE SAME: %s\\n' "$file"; bad=1; } ;;
#     esac
#   done < "$list"
#   [ "$seen" -gt 0 ] || { echo "The list names no file of this place."; exit 2; }
#   exit $bad
#
# A plain sha1sum of a file never gives this value: the words above are hashed before its bytes.
`;

/** Said at the top of a list whose names were taken out. */
const REDACTED = `#
# The names of files and places were taken out of this list. The fingerprints are in it: who has the same photo can recognise it.
`;

/**
 * Fingerprints of everything that was read in full, sorted by path, for re-checking a copy later with any tool. Files
 * that were not read in full are counted in a comment, so that the list never looks more complete than it is.
 *
 * @param redact puts numbers in the place of names, and months in the place of moments
 */
export function renderChecksums(contents: readonly PlaceContents[], redact: boolean): string {
  const names = redact ? contents.map((_, index) => `place-${index + 1}`) : uniqueNames(contents);
  const sections = contents.map((one, index) => placeSection(one, names[index] ?? '', redact));
  return `${CHECKSUM_RECIPE}${redact ? REDACTED : ''}${sections.join('')}`;
}

/** Two folders can have one name; each place of a list must be one that can be asked for. */
function uniqueNames(contents: readonly PlaceContents[]): string[] {
  const taken = new Set<string>();
  return contents.map(({ place }) => {
    const name = safeName(place.name);
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

/** @param redact whether names and days are taken out */
function placeSection({ assets, asOf }: PlaceContents, name: string, redact: boolean): string {
  const files: ListedFile[] = [];
  let unread = 0;
  for (const asset of assets) {
    for (const { path, size, fingerprint, role } of asset.resources) {
      // Notes beside a photo have no picture that could be lost; they are never read in full.
      if (path === null || ((role === 'adjustment' || role === 'sidecar') && fingerprint === null)) continue;
      if (fingerprint === null || size === null) unread += 1;
      else files.push({ path, size, fingerprint });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const moment = Number.isFinite(asOf) && Math.abs(asOf) <= 8.64e15 ? new Date(asOf).toISOString() : 'unknown';
  const lines = files.map((file, index) => checksumLine(redact ? withoutName(file, index + 1) : file));
  return `#
# place: ${name}
# as of: ${redact ? moment.slice(0, 7) : moment}
# files: ${lines.length}; not read in full and therefore not listed: ${unread}
${lines.map((line) => `${line}\n`).join('')}`;
}

interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly fingerprint: string;
}

function withoutName(file: ListedFile, number: number): ListedFile {
  const { extension } = splitName(file.path.slice(file.path.lastIndexOf('/') + 1));
  const ending = /^[a-z0-9]{2,5}$/i.test(extension) ? `.${extension.toLowerCase()}` : '';
  return { ...file, path: `file-${number}${ending}` };
}

function checksumLine({ fingerprint, size, path }: ListedFile): string {
  const plain = `${fingerprint}  ${size}  `;
  if (!/[\\\n\r]/.test(path)) return plain + path;
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${plain}${escaped}`;
}
