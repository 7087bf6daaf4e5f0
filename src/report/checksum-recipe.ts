/**
 * How to read and check the list again without this app, as comments at its top. It uses only what every Unix-like system has: sh, cat,
 * printf, openssl, base64, awk. Held by a test that runs it on files with every kind of name.
 *
 * Names: a backslash and line breaks are escaped in the list and put back by `printf %b`; a name that was not UTF-8 is listed with its
 * other bytes as `\\xE9`, and is looked for by those bytes where no file has that very name.
 */
export const CHECKSUM_RECIPE = `# Two Places checksum list, version 1
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
