#!/usr/bin/env bash
# Brings translations/*.ts in step with the strings in src/ and ui/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
/usr/lib/qt6/bin/lupdate -no-obsolete -locations none src ui -ts translations/*.ts
