// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accounts/AccountDialog.h"

#include "accounts/AccountList.h"
#include "accounts/TokenVault.h"
#include "base/WhenDone.h"
#include "ui_accountdialog.h"

#include <QLocale>
#include <QPushButton>

namespace herald {

AccountDialog::AccountDialog(const Account& account, AccountList& accounts, TokenVault& vault,
    TokenCheck checkToken, QWidget* parent)
    : QDialog(parent)
    , m_account(account)
    , m_accounts(accounts)
    , m_vault(vault)
    , m_checkToken(std::move(checkToken))
    , m_isNew(!accounts.find(account.id))
    , m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(m_isNew ? tr("Add account") : tr("Edit account"));
    m_ui->server->setPlaceholderText(defaultServer().toString());
    m_ui->buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveAccount"));
    for (const ReceiverClass receiver : receiverClasses) {
        //: %1 is a class of devices, %L2 a number of bytes
        m_ui->receiver->addItem(
            tr("%1 (%L2 bytes)").arg(receiverClassLabel(receiver)).arg(byteLimit(receiver)),
            byteLimit(receiver));
    }
    m_ui->recording->addItem(tr("Everything"), int(Recording::Everything));
    m_ui->recording->addItem(tr("Name and outcome, no data"), int(Recording::NoData));
    m_ui->recording->addItem(tr("Nothing"), int(Recording::Nothing));
    connect(m_ui->recording, &QComboBox::currentIndexChanged, this, &AccountDialog::showRecording);
    fill();

    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    connect(m_ui->checkToken, &QPushButton::clicked, this, &AccountDialog::checkToken);
    connect(&m_vault, &TokenVault::waiting, this, [this](const QString& accountId) {
        if (accountId == m_account.id)
            m_ui->messages->showMessage(MessageBar::Level::Information,
                tr("Waiting for the keychain. Perhaps its window is asking for your password."));
    });
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::fill()
{
    m_ui->accountName->setText(m_account.name);
    m_ui->server->setText(m_account.server.toString());
    m_ui->scope->setScope(m_account.scope);
    m_ui->receiver->setCurrentIndex(m_ui->receiver->findData(byteLimit(m_account.receiver)));
    const bool isPractice = m_account.isPractice();
    m_ui->accountName->setReadOnly(isPractice);
    m_ui->form->setRowVisible(m_ui->server, !isPractice);
    m_ui->form->setRowVisible(m_ui->tokenRow, !isPractice);
    m_ui->form->setRowVisible(m_ui->tokenNote, !isPractice);
    m_ui->form->setRowVisible(m_ui->recording, !isPractice);
    m_ui->form->setRowVisible(m_ui->recordingNote, !isPractice);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->guard), !isPractice);
    m_ui->guard->setGuard(m_account.guard);
    m_ui->recording->setCurrentIndex(m_ui->recording->findData(int(m_account.recording)));
    showRecording();
    if (!m_isNew)
        m_ui->token->setPlaceholderText(tr("Leave empty to keep the saved token"));
    (m_isNew ? m_ui->accountName : m_ui->server)->setFocus();
}

Recording AccountDialog::recording() const
{
    return Recording(m_ui->recording->currentData().toInt());
}

void AccountDialog::showRecording()
{
    QString meaning;
    switch (recording()) {
    case Recording::Everything:
        meaning = tr("Each publish is written down before it is sent.");
        break;
    case Recording::NoData:
        meaning = tr("Of the data only the size and the SHA-256 are kept (short data can be "
                     "guessed from it), and of the answer only its status. The name is kept as it "
                     "was sent. Drafts and templates are kept as ever.");
        break;
    case Recording::Nothing:
        meaning = tr("Nothing is written down, not even before the send: what becomes of a publish "
                     "is said once, and if Herald ends before the answer comes, nobody will know. "
                     "Drafts and templates are kept as ever.");
        break;
    }
    m_ui->recordingNote->setText(meaning);
    m_ui->recording->setAccessibleDescription(meaning);
}

void AccountDialog::focusToken()
{
    m_ui->token->setFocus();
}

void AccountDialog::focusScope()
{
    m_ui->scope->setFocus();
}

Result<Account> AccountDialog::accountFromForm() const
{
    Account account = m_account;
    account.name = m_ui->accountName->text().trimmed();
    account.scope = m_ui->scope->scope();
    account.receiver = receiverClassFromLimit(m_ui->receiver->currentData().toInt());
    if (account.isPractice())
        return account;
    account.recording = recording();
    const QString typed = m_ui->server->text().trimmed();
    const Result<QUrl> server = typed.isEmpty() ? defaultServer() : parseServer(typed);
    if (!server)
        return Failure(server.error());
    account.server = *server;
    const Result<Guard> guard = m_ui->guard->guard();
    if (!guard) {
        m_ui->tabs->setCurrentWidget(m_ui->guard);
        return Failure(guard.error());
    }
    account.guard = *guard;
    return account;
}

Result<std::optional<AccessToken>> AccountDialog::tokenFromForm() const
{
    if (m_ui->token->text().trimmed().isEmpty())
        return std::nullopt;
    const Result<AccessToken> token = AccessToken::fromText(m_ui->token->text());
    if (!token)
        return Failure(token.error());
    return *token;
}

void AccountDialog::save()
{
    const Result<Account> account = accountFromForm();
    if (!account)
        return showError(account.error());
    const Result<std::optional<AccessToken>> token = tokenFromForm();
    if (!token)
        return showError(token.error());
    if (const Result<void> saved = m_accounts.save(*account); !saved)
        return showError(saved.error());
    m_account = *account;
    if (*token)
        saveToken(**token);
    else
        accept();
}

void AccountDialog::saveToken(const AccessToken& token)
{
    setBusy(true);
    whenDone(m_vault.write(m_account.id, token), this, [this, token](const Result<void>& written) {
        setBusy(false);
        if (!written)
            return showKeychainError(written.error(), token);
        accept();
    });
}

void AccountDialog::showKeychainError(const Error& error, const AccessToken& token)
{
    showError(error);
    m_ui->messages->addWayOn(tr("Try again"), [this, token] { saveToken(token); });
    m_ui->messages->addWayOn(tr("Use for this run only"), [this, token] {
        m_vault.useForThisRun(m_account.id, token);
        accept();
    });
}

void AccountDialog::checkToken()
{
    const Result<Account> account = accountFromForm();
    if (!account)
        return showError(account.error());
    const Result<std::optional<AccessToken>> token = tokenFromForm();
    if (!token)
        return showError(token.error());
    setBusy(true);
    m_ui->messages->showMessage(MessageBar::Level::Information, tr("Asking the server…"));
    whenDone(m_checkToken(*account, *token), this, [this](const Result<AccessTokenInfo>& info) {
        setBusy(false);
        if (!info)
            return showError(info.error());
        m_ui->messages->showMessage(
            MessageBar::Level::Information, describe(*info, QDateTime::currentDateTimeUtc()));
    });
}

QString AccountDialog::describe(const AccessTokenInfo& info, const QDateTime& now)
{
    QStringList sentences {tr("The server accepts the token.")};
    if (!info.client.isEmpty())
        sentences << tr("Client: %1.").arg(info.client);
    sentences << (info.scopes.isEmpty() ? tr("Scopes: not limited.")
                                        : tr("Scopes: %1.").arg(info.scopes.join(u", ")));
    if (!info.expiresAt)
        sentences << tr("It never expires.");
    else
        sentences << tr("It expires on %1, in %n day(s).", "",
            int(std::max<qint64>(0, now.daysTo(*info.expiresAt))))
                         .arg(QLocale().toString(
                             info.expiresAt->toLocalTime(), QLocale::ShortFormat));
    return sentences.join(u' ');
}

void AccountDialog::showError(const Error& error)
{
    m_ui->messages->showMessage(MessageBar::Level::Error, error.text);
}

void AccountDialog::setBusy(bool busy)
{
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
    m_ui->checkToken->setEnabled(!busy);
}

} // namespace herald
