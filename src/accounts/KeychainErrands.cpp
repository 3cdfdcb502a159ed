// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainErrands.h"

#include <algorithm>

namespace herald {

QFuture<Result<AccessToken>> KeychainRead::join(
    KeychainTokenVault::Patience patience, const std::function<void()>& waiting)
{
    m_callers.push_back(
        std::make_unique<KeychainCaller<AccessToken>>(patience, KeychainTask::Read, waiting));
    return m_callers.back()->future();
}

bool KeychainRead::isWanted() const
{
    return std::any_of(
        m_callers.begin(), m_callers.end(), [](const auto& caller) { return caller->isWaiting(); });
}

void KeychainRead::firstStep()
{
    readEntry([this](const KeychainAnswer& answer) { take(answer); });
}

void KeychainRead::take(const KeychainAnswer& answer)
{
    if (answer.error != QKeychain::NoError) {
        explain(answer);
        return;
    }
    const auto token = AccessToken::fromText(answer.text);
    if (!token) {
        fail({.kind = ErrorKind::KeychainFailed,
            .text = tr("The keyring's entry for this account holds no usable token. Enter the "
                       "account's token again."),
            .detail = token.error().text});
        return;
    }
    Q_EMIT found(*token);
    answerAll(*token);
}

void KeychainRead::fail(const Error& error)
{
    answerAll(Failure(error));
}

void KeychainRead::answerAll(const Result<AccessToken>& result)
{
    for (const auto& caller : m_callers)
        caller->answer(result);
    Q_EMIT over();
}

KeychainWrite::KeychainWrite(const QString& accountId, const AccessToken& token,
    KeychainTokenVault::Patience patience, const std::function<void()>& waiting)
    : KeychainRequest(accountId)
    , m_token(token)
    , m_caller(patience, KeychainTask::Write, waiting)
{
}

void KeychainWrite::firstStep()
{
    writeEntry(m_token, [this](const KeychainAnswer& written) {
        if (written.error == QKeychain::NoError)
            readEntry([this](const KeychainAnswer& read) { compare(read); });
        else
            explain(written);
    });
}

void KeychainWrite::compare(const KeychainAnswer& read)
{
    if (read.error != QKeychain::NoError) {
        explain(read);
        return;
    }
    if (read.text != m_token.secretText()) {
        fail(keychainError(ErrorKind::KeychainFailed, task(),
            QStringLiteral("read back another text than was written")));
        return;
    }
    Q_EMIT stored();
    m_caller.answer({});
    Q_EMIT over();
}

void KeychainWrite::fail(const Error& error)
{
    m_caller.answer(Failure(error));
    Q_EMIT over();
}

KeychainRemove::KeychainRemove(const QString& accountId, KeychainTokenVault::Patience patience,
    const std::function<void()>& waiting)
    : KeychainRequest(accountId)
    , m_caller(patience, KeychainTask::Remove, waiting)
{
}

void KeychainRemove::firstStep()
{
    readEntry([this](const KeychainAnswer& read) { removeWhatIsThere(read); });
}

void KeychainRemove::removeWhatIsThere(const KeychainAnswer& read)
{
    if (!isWanted()) { // the caller was told that nothing was removed
        Q_EMIT over();
        return;
    }
    if (read.error != QKeychain::NoError && read.error != QKeychain::EntryNotFound) {
        explain(read);
        return;
    }
    removeEntry([this, read](const KeychainAnswer& answer) {
        if (answer.error != QKeychain::NoError)
            explain(answer);
        else
            makeSure(read);
    });
}

void KeychainRemove::makeSure(const KeychainAnswer& read)
{
    look([this, read](const SecretServiceState& state) {
        if (!state.holdsItems()) {
            Q_EMIT removed();
            m_caller.answer({});
            Q_EMIT over();
            return;
        }
        const KeychainAnswer notFound {.error = QKeychain::EntryNotFound, .lasted = read.lasted};
        fail(keychainError(keychainErrorKind(notFound, state), task(),
            QStringLiteral("the entry is still there")));
    });
}

void KeychainRemove::fail(const Error& error)
{
    m_caller.answer(Failure(error));
    Q_EMIT over();
}

} // namespace herald
