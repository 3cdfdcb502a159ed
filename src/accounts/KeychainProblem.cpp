// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainProblem.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeychainProblem)
};

/// Where no password window can be shown the service gives up in less time (20 to 250 ms,
/// measured).
constexpr auto noWindowWithin = std::chrono::seconds(2);

/// Was somebody asked? GNOME's password window stays on the bus for ten seconds after it was
/// closed; of other services only the time they took tells.
bool wasAsked(const KeychainAnswer& answer, const SecretServiceState& state)
{
    return state.hasPrompter || answer.lasted > noWindowWithin;
}

ErrorKind lockedKind(const KeychainAnswer& answer, const SecretServiceState& state)
{
    return wasAsked(answer, state) ? ErrorKind::KeychainDismissed : ErrorKind::KeychainLocked;
}

bool isLocked(const SecretServiceState& state)
{
    return state.isKeyringLocked.value_or(false) || state.lockedItems.value_or(0) > 0;
}

ErrorKind missingEntryKind(const KeychainAnswer& answer, const SecretServiceState& state)
{
    if (state.lockedItems.value_or(0) > 0)
        return lockedKind(answer, state);
    if (state.unlockedItems.value_or(0) > 0)
        return ErrorKind::KeychainDenied;
    if (state.hasKeyring == false)
        return ErrorKind::KeychainNoKeyring;
    return ErrorKind::NotFound;
}

ErrorKind otherKind(const KeychainAnswer& answer, const SecretServiceState& state)
{
    if (!state.isOnBus)
        return ErrorKind::KeychainNoBus;
    if (state.hasService == false)
        return ErrorKind::KeychainNoService;
    if (state.isDenied)
        return ErrorKind::KeychainDenied;
    if (state.hasKeyring == false)
        return wasAsked(answer, state) ? ErrorKind::KeychainDismissed
                                       : ErrorKind::KeychainNoKeyring;
    return isLocked(state) ? lockedKind(answer, state) : ErrorKind::KeychainFailed;
}

QString situation(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return Text::tr("No token is stored for this account. Enter the account's token.");
    case ErrorKind::KeychainNoBus:
        return Text::tr("No keyring can be reached, because this session has no D-Bus session bus. "
                        "Start Herald from a desktop session or under dbus-run-session.");
    case ErrorKind::KeychainNoService:
        return Text::tr("This session has no keyring service. Install and start GNOME Keyring, "
                        "KWallet or KeePassXC, then try again.");
    case ErrorKind::KeychainNoKeyring:
        return Text::tr("The keyring service has no default keyring yet. Create one, for example "
                        "with “Passwords and Keys”, then try again.");
    case ErrorKind::KeychainLocked:
        return Text::tr("The keyring is locked and could not ask for its password here. Unlock it "
                        "on the desktop, then try again.");
    case ErrorKind::KeychainDismissed:
        return Text::tr("The keyring is still locked, because its password window was closed. Try "
                        "again and enter the keyring's password.");
    case ErrorKind::KeychainDenied:
        return Text::tr("The keyring refused Herald. Allow Herald to use it (the D-Bus name "
                        "org.freedesktop.secrets), then try again.");
    case ErrorKind::TimedOut:
        return Text::tr(
            "The keyring has not answered. Perhaps its password window is hidden behind "
            "others: answer it, then try again.");
    default:
        return Text::tr(
            "The keyring reported a failure. Check on the desktop that it works and that "
            "libsecret is installed, then try again.");
    }
}

QString otherWayOn(ErrorKind kind, KeychainTask task)
{
    if (task == KeychainTask::Remove)
        return Text::tr("A token that was saved before is still in the keyring.");
    if (kind == ErrorKind::NotFound)
        return {};
    return Text::tr("Or use the token for this run of Herald only.");
}

} // namespace

ErrorKind keychainErrorKind(const KeychainAnswer& answer, const SecretServiceState& state)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return missingEntryKind(answer, state);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return isLocked(state) ? lockedKind(answer, state) : ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainNoService;
    default:
        return otherKind(answer, state);
    }
}

Error keychainError(ErrorKind kind, KeychainTask task, const QString& detail)
{
    const QString wayOn = otherWayOn(kind, task);
    const QString text = wayOn.isEmpty() ? situation(kind) : situation(kind) + u' ' + wayOn;
    return {.kind = kind, .text = text, .detail = detail};
}

} // namespace herald
