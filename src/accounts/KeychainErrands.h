// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/KeychainRequest.h"

#include <memory>
#include <vector>

namespace herald {

/// Several callers may join one read.
class KeychainRead final : public KeychainRequest {
    Q_OBJECT
public:
    using KeychainRequest::KeychainRequest;
    QFuture<Result<AccessToken>> join(
        KeychainTokenVault::Patience patience, const std::function<void()>& waiting);
    bool isWanted() const override;

Q_SIGNALS:
    void found(const herald::AccessToken& token); ///< also when nobody waits any more

protected:
    KeychainTask task() const override { return KeychainTask::Read; }
    void firstStep() override;
    void fail(const Error& error) override;

private:
    void take(const KeychainAnswer& answer);
    void answerAll(const Result<AccessToken>& result);

    std::vector<std::unique_ptr<KeychainCaller<AccessToken>>> m_callers;
};

/// Stores, then reads back.
class KeychainWrite final : public KeychainRequest {
    Q_OBJECT
public:
    KeychainWrite(const QString& accountId, const AccessToken& token,
        KeychainTokenVault::Patience patience, const std::function<void()>& waiting);
    QFuture<Result<void>> future() const { return m_caller.future(); }
    bool isWanted() const override { return m_caller.isWaiting(); }

Q_SIGNALS:
    void stored(); ///< also when nobody waits any more

protected:
    KeychainTask task() const override { return KeychainTask::Write; }
    void firstStep() override;
    void fail(const Error& error) override;

private:
    void compare(const KeychainAnswer& read);

    const AccessToken m_token;
    KeychainCaller<void> m_caller;
};

/// Reads first, because only that makes a locked keyring ask for its password; removes; then makes
/// sure.
class KeychainRemove final : public KeychainRequest {
    Q_OBJECT
public:
    KeychainRemove(const QString& accountId, KeychainTokenVault::Patience patience,
        const std::function<void()>& waiting);
    QFuture<Result<void>> future() const { return m_caller.future(); }
    bool isWanted() const override { return m_caller.isWaiting(); }

Q_SIGNALS:
    void removed();

protected:
    KeychainTask task() const override { return KeychainTask::Remove; }
    void firstStep() override;
    void fail(const Error& error) override;

private:
    void removeWhatIsThere(const KeychainAnswer& read);
    void makeSure(const KeychainAnswer& read);

    KeychainCaller<void> m_caller;
};

} // namespace herald
