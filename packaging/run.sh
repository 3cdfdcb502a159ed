#!/usr/bin/env bash
# Builds Herald and starts it: packaging/run.sh [ARGS for herald]
# Installs the Debian packages that are missing; without any missing it needs no network.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$top/packaging/install-packages.sh" build run
"$top/packaging/build.sh" release >&2
exec "$top/build/release/bin/herald" "$@"
