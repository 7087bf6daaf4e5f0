#!/usr/bin/env bash
# `own-sandbox.sh FOLDER`: gives the sandbox helper in a folder of Electron to root, as an installer would (Linux only).
set -euo pipefail
[ "$(uname -s)" = Linux ] || exit 0
sudo chown root:root "$1/chrome-sandbox"
sudo chmod 4755 "$1/chrome-sandbox"
