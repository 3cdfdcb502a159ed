#!/usr/bin/env bash
# Builds the Debian package and checks it; prints where it is.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$top/packaging/install-packages.sh" build run test
"$top/packaging/build.sh" release >&2
umask 022
rm -rf "$top/build/release/package"
(cd "$top/build/release" && cpack >package.log) || { cat "$top/build/release/package.log" >&2; exit 1; }
package=$(ls "$top"/build/release/package/*.deb)

depends=$(dpkg-deb --field "$package" Depends)
for needed in libqt6sql6-sqlite libsecret-1-0 libqt6svg6 libqt6widgets6 libqt6keychain1; do
    [[ $depends == *"$needed"* ]] || { echo "The package does not depend on $needed" >&2; exit 1; }
done
# A Debian changelog and a maintainer's mail address are for uploads to Debian, which this is not.
lintian --allow-root --fail-on error,warning --suppress-tags no-changelog,bogus-mail-host "$package"
echo "$package"
