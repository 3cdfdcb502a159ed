#!/usr/bin/env bash
# Runs a command in a home of its own that may mount file systems there; 77 (skipped) where the system allows it nobody.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
unshare --map-root-user --mount mount -t tmpfs none /mnt 2>/dev/null || exit 77
exec "$here/../support/in-own-home.sh" unshare --map-root-user --mount "$@"
