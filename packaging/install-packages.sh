#!/usr/bin/env bash
# Installs the Debian packages of packaging/packages/LIST.txt that are missing: install-packages.sh LIST...
# Says what it installs. Needs neither root nor a network when nothing is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=()
for list in "$@"; do
    while read -r package _; do
        [[ -z $package || $package == \#* ]] || wanted+=("$package")
    done <"$here/packages/$list.txt"
done

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $state == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || { echo "As root, install: ${missing[*]}" >&2; exit 1; }
    root=(sudo)
fi

echo "Installing: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -qq >&2
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
