#!/usr/bin/env bash
# Runs a command as a fresh user would: an empty home, its own runtime folder, no display, no session bus.
set -euo pipefail
home=$(mktemp -d "${TMPDIR:-/tmp}/herald-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS HERALD_ACCESS_TOKEN HERALD_SERVER
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC
support=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LSAN_OPTIONS="suppressions=$support/lsan.supp:print_suppressions=0" UBSAN_OPTIONS=print_stacktrace=1
"$@"
