// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace herald {

class DiffView;

/// What differs between two texts, in a window of its own.
class DiffDialog : public QDialog {
    Q_OBJECT
public:
    explicit DiffDialog(QWidget* parent = nullptr);

    void compare(const QString& firstName, const QString& first, const QString& secondName,
        const QString& second);

private:
    DiffView* m_view;
};

} // namespace herald
