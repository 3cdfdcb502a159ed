// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/InputReader.h"

namespace herald {

struct AccessTokenInfo;
struct Account;
struct Guard;
struct Services;
enum class Recording;

/// herald account list | add | check | remove
class AccountCommand final : public Command {
    Q_OBJECT
public:
    explicit AccountCommand(const Environment& environment);
    ~AccountCommand() override;

    void start(const QStringList& arguments) override;

private:
    static QString guardNote(const Guard& guard);
    static QString recordingNote(Recording recording);
    void list();
    void add(const QString& name);
    Result<Account> newAccount(const QString& name) const;
    void takeToken(const Account& account, const Result<QByteArray>& bytes);
    void store(const Account& account, const Result<void>& tokenWritten);
    void check(const QString& name);
    void showInfo(const Result<AccessTokenInfo>& info);
    void remove(const QString& name);
    void failWith(const Error& error);

    Syntax m_syntax;
    InputReader m_input;
    std::unique_ptr<Services> m_services;
};

} // namespace herald
