#!/usr/bin/env bash
# Runs a command on a desktop of its own: X server, window manager, session bus, accessibility bus, unlocked keyring.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

inside() {
    printf 'keyring password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    openbox &
    "$@"
}

if [[ ${1:-} == --inside ]]; then
    shift
    inside "$@"
    exit
fi
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
# in-own-home.sh gives the home and takes DISPLAY and the session bus away; the rest gives new ones.
exec "$here/../support/in-own-home.sh" env QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1400x1000x24" dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@"
