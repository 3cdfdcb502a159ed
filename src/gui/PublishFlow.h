// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "history/Publish.h"

#include <QObject>
#include <QPointer>

namespace herald {

class AccountList;
class Composer;
class MessageBar;
class Publisher;
class PublishJob;
struct Error;

/// From the Publish button to the sentence about what became of it. One publish at a time.
class PublishFlow : public QObject {
    Q_OBJECT
public:
    PublishFlow(Composer& composer, AccountList& accounts, Publisher& publisher,
        MessageBar& messages, QObject* parent = nullptr);

    bool isSending() const { return !m_job.isNull(); }
    void cancel();
    /// The same event to the same place as before; asks first where it may arrive twice.
    void publishAgain(const Publish& publish);

    /// "Accepted in 84 ms" and the like: what the status line says.
    static QString summary(const Publish& publish);

Q_SIGNALS:
    void idle(); ///< no publish is in flight any longer
    void tokenWanted(const herald::Account& account);

private:
    void publish(const Event& event, const Account& account);
    void finish(const Publish& publish, const QString& storageError);
    void fail(const Error& error, const Event& event, const Account& account);

    Composer& m_composer;
    AccountList& m_accounts;
    Publisher& m_publisher;
    MessageBar& m_messages;
    QPointer<PublishJob> m_job;
};

} // namespace herald
