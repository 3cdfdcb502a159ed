// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/EnvironmentList.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace herald {

class ToneLabel;

/// The environment variables that `{{$env NAME}}` may read. Each change counts at once.
class EnvironmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `wanted` are the variables that the draft asks for; the first that is not allowed yet is
    /// proposed.
    EnvironmentDialog(
        EnvironmentList environment, const QStringList& wanted, QWidget* parent = nullptr);

private:
    void build();
    void list();
    void allow();
    void revoke();
    void say(const Result<void>& result);

    EnvironmentList m_environment;
    QListWidget* m_names;
    QLineEdit* m_name;
    QPushButton* m_allow;
    QPushButton* m_revoke;
    ToneLabel* m_finding;
};

} // namespace herald
