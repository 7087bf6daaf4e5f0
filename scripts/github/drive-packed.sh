#!/usr/bin/env bash
# Drives the app that was packed into release/: on a copy in which only the fuse for --inspect is another.
set -euo pipefail
cd "$(dirname "$0")/../.."
node scripts/inspectable-copy.ts
TWO_PLACES_PACKED="$(cat release/inspectable.txt)"
export TWO_PLACES_PACKED
[ "$(uname -s)" = Linux ] && bash scripts/github/own-sandbox.sh "$(dirname "$TWO_PLACES_PACKED")"
exec bash scripts/github/with-screen.sh npm run window -- start scan guards opened-report saving system
