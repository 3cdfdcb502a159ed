#!/usr/bin/env bash
# Runs clang-tidy over src/ (or over the files given). Builds only what moc and uic generate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset tidy >/dev/null
mapfile -t generators < <(ninja -C build/tidy -t targets all | sed -n 's/^\([a-z_/]*_autogen\): .*/\1/p' | sort -u)
cmake --build build/tidy --target "${generators[@]}" >/dev/null
if (($#)); then files=("$@"); else mapfile -t files < <(git ls-files 'src/*.cpp'); fi
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p build/tidy 2> >(grep -v 'warnings generated' >&2 || true)
echo "Lint: clean"
