// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/AccessToken.h"
#include "cloud/AccessTokenInfo.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <memory>

namespace Ui {
class AccountDialog;
}

namespace herald {

class AccountList;
class TokenVault;

/// Adds or edits one account. It closes only when the account is saved and its token is kept, in
/// the keychain or, where the user says so, in memory for this run.
class AccountDialog : public QDialog {
    Q_OBJECT
public:
    /// Asks the server about the account's token, or about the one given.
    using TokenCheck = std::function<QFuture<Result<AccessTokenInfo>>(
        const Account&, const std::optional<AccessToken>&)>;

    /// `account`: an existing one, or a fresh one that is not in the list yet.
    AccountDialog(const Account& account, AccountList& accounts, TokenVault& vault,
        TokenCheck checkToken, QWidget* parent = nullptr);
    ~AccountDialog() override;

    void focusToken();
    void focusScope();

    /// What a token check found, in the user's words: "particle-cli, expires on …".
    static QString describe(const AccessTokenInfo& info, const QDateTime& now);

private:
    void fill();
    Recording recording() const; ///< as the form has it
    void showRecording();
    void save();
    void saveToken(const AccessToken& token);
    void checkToken();
    void showKeychainError(const Error& error, const AccessToken& token);
    void showError(const Error& error);
    void setBusy(bool busy);
    /// The account as the form has it, or what is wrong with the form.
    Result<Account> accountFromForm() const;
    /// The token typed, nothing where the field is empty, or what is wrong with it.
    Result<std::optional<AccessToken>> tokenFromForm() const;

    Account m_account;
    AccountList& m_accounts;
    TokenVault& m_vault;
    TokenCheck m_checkToken;
    bool m_isNew;
    std::unique_ptr<Ui::AccountDialog> m_ui;
};

} // namespace herald
