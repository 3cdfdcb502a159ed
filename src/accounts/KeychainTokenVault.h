// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/TokenVault.h"

#include <chrono>
#include <memory>

namespace herald {

/// TokenVault on QtKeychain: service "Herald", key = account id, text.
class KeychainTokenVault final : public TokenVault {
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds untilWaiting {5'000}; ///< then waiting() is emitted
        std::chrono::milliseconds untilTimedOut {
            60'000}; ///< then the future ends with TimedOut; the job runs on
    };

    explicit KeychainTokenVault(Patience patience, QObject* parent = nullptr);
    ~KeychainTokenVault() override;

    QFuture<Result<AccessToken>> read(const QString& accountId) override;
    QFuture<Result<void>> write(const QString& accountId, const AccessToken& token) override;
    QFuture<Result<void>> remove(const QString& accountId) override;
    void useForThisRun(const QString& accountId, const AccessToken& token) override;
    bool isForThisRunOnly(const QString& accountId) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
