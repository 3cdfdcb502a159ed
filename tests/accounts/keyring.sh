#!/usr/bin/env bash
# keyring.sh SITUATION TEST: puts the session into the situation, then runs the test function of the same name.
# Each situation is the real thing: dbus-daemon, gnome-keyring-daemon and, where a prompt can show, an X display.
set -euo pipefail
situation=$1 test=$2
export HERALD_KEYRING_SITUATION=$situation # the test runs in no other session
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

bus() { # bus [CONFIG]: starts this script again inside a session bus
    dbus-run-session ${1:+--config-file="$here/$1"} -- "$here/keyring.sh" "inside:$situation" "$test"
}

unlock() { # creates the login keyring where there is none; its password is "pw"
    printf pw | gnome-keyring-daemon --unlock --components=secrets >"$HOME/daemon"
}

store() { # as QtKeychain stores it
    printf %s "$2" | secret-tool store --label=Herald xdg:schema org.qt.keychain server Herald user "$1" type plaintext
}

lock() {
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock \
        '[objectpath "/org/freedesktop/secrets/collection/login"]' >/dev/null
}

run() { "$test" "${situation#inside:}"; }

case $situation in
no_bus | dead_socket | silent_bus) run ;;
no_bus_but_a_display) exec xvfb-run -a "$test" "$situation" ;;
no_service | service_killed) bus no-service.conf ;;
denied) bus denied.conf ;;
prompt_*) exec xvfb-run -a dbus-run-session -- "$here/keyring.sh" "inside:$situation" "$test" ;;
inside:no_service | inside:no_keyring) run ;;
inside:service_killed | inside:bus_killed | inside:unlocked | inside:denied) unlock; run ;;
inside:without_glib) unlock; QT_NO_GLIB=1 run ;;
inside:*) unlock; store stored token-of-the-keyring; lock; run ;;
*) bus ;;
esac
