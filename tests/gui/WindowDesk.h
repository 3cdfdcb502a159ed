// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Appearance.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/MainWindow.h"
#include "gui/WindowServices.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

/// The real window on rooms of its own, with an account in use whose token is in memory only.
struct WindowDesk {
    /// `place`: where the account publishes; empty: to `server`.
    explicit WindowDesk(const herald::Account& wished, const QUrl& place = {})
        : services({.dataFolder = folder.path() + QStringLiteral("/data"),
            .configFolder = folder.path() + QStringLiteral("/config")})
        , appearance(services.paths.settingsFile())
        , account(wished)
    {
        account.server = place.isEmpty() ? server.url() : place;
        (void)services.accounts.save(account);
        (void)services.accounts.setCurrent(account.id);
        services.vault.useForThisRun(
            account.id, *herald::AccessToken::fromText(QStringLiteral("only-in-memory")));
        window = std::make_unique<herald::MainWindow>(services, appearance);
        window->start();
        QSignalSpy ready(window->findChild<herald::DraftKeeper*>(), &herald::DraftKeeper::ready);
        ready.wait(30'000);
    }

    herald::Composer& composer() { return *window->findChild<herald::Composer*>(); }

    QTemporaryDir folder;
    herald::ScriptedServer server;
    herald::WindowServices services;
    herald::Appearance appearance;
    herald::Account account;
    std::unique_ptr<herald::MainWindow> window;
};
