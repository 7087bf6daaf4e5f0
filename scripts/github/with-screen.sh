#!/usr/bin/env bash
# `with-screen.sh COMMAND…`: runs a command that opens windows; on Linux with a screen in memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "$(uname -s)" = Linux ]; then
  [ -d release/linux-unpacked ] && bash scripts/github/own-sandbox.sh release/linux-unpacked
  exec xvfb-run --auto-servernum "$@"
fi
exec "$@"
