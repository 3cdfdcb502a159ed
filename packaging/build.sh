#!/usr/bin/env bash
# Configures and builds a preset of CMakePresets.json: build.sh PRESET [TARGET...]
# Quiet when all goes well; the whole log when not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=$1
shift
mkdir -p "build/$preset"
log=build/$preset/configure.log
cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
cmake --build --preset "$preset" ${1:+--target "$@"}
