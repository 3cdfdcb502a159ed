#!/usr/bin/env bash
# Takes the screenshots of the real program on a virtual desktop: screenshots.sh [FOLDER]
# Without FOLDER: the ones that README and the metainfo show. With FOLDER: also large fonts, right-to-left and German,
# to be looked at.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$top/packaging/install-packages.sh" build run test
"$top/packaging/build.sh" release herald >&2
folder=${1:-$top/packaging/screenshots}
mkdir -p "$folder"
looks=(light dark)
(($# == 0)) || looks+=(large rtl german)
for look in "${looks[@]}"; do
    "$top/tests/e2e/on-desktop.sh" /usr/bin/python3 -B "$top/packaging/screenshot.py" \
        "$top/build/release/bin/herald" "$look" "$folder/window-$look.png"
done
