#!/usr/bin/env bash
# Prints Herald's numbers beside their bars, as ratios to bare Qt in the same run: tests/bench/run.sh [ROWS]
# Exits 1 where a bar is missed. Needs a quiet machine.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rows=${1:-1000000}

"$top/packaging/install-packages.sh" build run test
"$top/packaging/build.sh" bench herald bare_window frame_probe bench_expansion bench_historywindow bench_livewindow bench_publish bench_run bench_search bench_stream bench_templates bench_timeline bench_typing make_history >&2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run" "$home/data" "$home/data/herald"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
"$top/build/bench/bench/make_history" "$home/data/herald/herald.sqlite3" "$rows"
xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- \
    /usr/bin/python3 "$top/tests/bench/report.py" "$top/build/bench" "$rows"
