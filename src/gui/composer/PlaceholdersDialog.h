// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

#include <QDialog>
#include <QSet>

#include <memory>

namespace Ui {
class PlaceholdersDialog;
}

namespace herald {

/// What may stand in each placeholder's place: type, choices, default, description.
class PlaceholdersDialog : public QDialog {
    Q_OBJECT
public:
    /// `used` are the placeholders of the text, `defined` those that the draft defines; a defined
    /// one that is not used any more can be removed.
    PlaceholdersDialog(const QList<Placeholder>& used, const QList<Placeholder>& defined,
        QWidget* parent = nullptr);
    ~PlaceholdersDialog() override;

    QList<Placeholder> placeholders() const { return m_placeholders; }

private:
    void fillForm();
    void readForm();
    void showKind();
    void removeCurrent();

    std::unique_ptr<Ui::PlaceholdersDialog> m_ui;
    QList<Placeholder> m_placeholders;
    QSet<QString> m_used;
    int m_shown = -1; ///< in m_placeholders; -1: none
};

} // namespace herald
