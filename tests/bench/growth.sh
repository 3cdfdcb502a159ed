#!/usr/bin/env bash
# Prints how the history's numbers grow: tests/bench/growth.sh [ROWS...]. 10,000,000 rows take some ten minutes and
# three gigabytes.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
"$top/packaging/install-packages.sh" build run test
"$top/packaging/build.sh" bench bench_historywindow bench_search bench_timeline make_history >&2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
/usr/bin/python3 "$top/tests/bench/growth.py" "$top/build/bench" ${@:-10000 100000 1000000 10000000}
