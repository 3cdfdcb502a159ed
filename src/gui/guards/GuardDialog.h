// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Event.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <utility>

namespace Ui {
class GuardDialog;
}

namespace herald {

/// What the user is to confirm: lines of a label and a text, and what the button says. Both are
/// plain text; where it goes (account, server, scope) is not among the lines, the dialog names it.
struct GuardQuestion {
    Account account;
    QList<std::pair<QString, QString>> lines = {};
    QString buttonText = {};

    static GuardQuestion forPublish(const Account& account, const Event& event);
};

/// Has the name of a guarded account typed. Return in the field takes it; the default button is the
/// one that does nothing.
class GuardDialog : public QDialog {
    Q_OBJECT
public:
    explicit GuardDialog(const GuardQuestion& question, QWidget* parent = nullptr);
    ~GuardDialog() override;

    QString typedName() const;

public Q_SLOTS:
    /// Closes only with the right name; else says what is wrong.
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLine(const QString& label, const QString& text);

    const QString m_accountName;
    std::unique_ptr<Ui::GuardDialog> m_ui;
};

} // namespace herald
