#!/usr/bin/env bash
# Builds Herald with AddressSanitizer and UBSan and runs every test: tests/run.sh [ARGS for ctest]
# Installs the Debian packages that are missing; without any missing it needs no network.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$top/packaging/install-packages.sh" build run test
"$top/packaging/build.sh" asan
cd "$top"
# Many tests wait for a server or a display most of the time.
exec ctest --preset asan -j "$(($(nproc) * 2))" "$@"
