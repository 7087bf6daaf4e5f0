#!/usr/bin/env bash
# Gets Electron's program by Electron's own installer. On Linux also a screen in memory, and the owner and mode that Chromium wants
# of its sandbox helper: without them there is no sandbox on a system that lets nobody make namespaces.
set -euo pipefail
cd "$(dirname "$0")/../.."
node node_modules/electron/install.js
if [ "$(uname -s)" = Linux ]; then
  sudo apt-get update -q
  sudo apt-get install -y -q --no-install-recommends xvfb
  bash scripts/github/own-sandbox.sh node_modules/electron/dist
fi
