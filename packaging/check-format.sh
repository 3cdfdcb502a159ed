#!/usr/bin/env bash
# Fails where a C++ file is not as .clang-format would have it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git ls-files -z 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -0 clang-format --dry-run --Werror
echo "Format: clean"
