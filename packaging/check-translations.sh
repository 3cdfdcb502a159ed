#!/usr/bin/env bash
# Fails where a string is not in the .ts files, a shipped language is unfinished, or a translation's %n and %1 differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
lupdate=/usr/lib/qt6/bin/lupdate
"$lupdate" -silent -no-obsolete -locations none src ui -ts "$copy"/*.ts
for ts in translations/*.ts; do
    diff -u "$ts" "$copy/$(basename "$ts")" >/dev/null \
        || { echo "$ts is not up to date: run packaging/update-translations.sh" >&2; exit 1; }
    if grep -q 'type="\(unfinished\|vanished\|obsolete\)"' "$ts"; then
        echo "$ts has unfinished entries" >&2
        exit 1
    fi
done
/usr/bin/python3 packaging/check-placeholders.py translations/*.ts
echo "Translations: complete"
