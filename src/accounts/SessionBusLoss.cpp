// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/SessionBusLoss.h"

#include <QLibrary>

namespace herald {

namespace {

// From GLib's stable C interface (gio/gio.h); libsecret has loaded the library where it is of use.
using Callback = void (*)(void* source, void* result, void* data);
using BusGet = void (*)(int busType, void* cancellable, Callback callback, void* data);
using BusGetFinish = void* (*)(void* result, void** error);
using SetExitOnClose = void (*)(void* connection, int isExiting);
using Unref = void (*)(void* object);

constexpr int sessionBusType = 2; // G_BUS_TYPE_SESSION

template <typename Function> Function gioFunction(const char* name)
{
    return reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("libgio-2.0"), 0, name));
}

void connectionFound(void*, void* result, void*)
{
    const auto finish = gioFunction<BusGetFinish>("g_bus_get_finish");
    const auto setExitOnClose = gioFunction<SetExitOnClose>("g_dbus_connection_set_exit_on_close");
    const auto unref = gioFunction<Unref>("g_object_unref");
    if (!finish || !setExitOnClose || !unref)
        return;
    void* connection = finish(result, nullptr);
    if (!connection)
        return;
    setExitOnClose(connection, 0);
    unref(connection);
}

} // namespace

void surviveSessionBusLoss()
{
    if (const auto get = gioFunction<BusGet>("g_bus_get"))
        get(sessionBusType, nullptr, connectionFound, nullptr);
}

} // namespace herald
