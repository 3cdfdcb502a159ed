// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

#include <QLineEdit>

class QAction;

namespace herald {

/// The field for one placeholder's value. Where there is a list to choose from, the arrow in it, or
/// the Down key, opens the list; it stays a line of text for whoever types or listens.
class ValueEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueEdit(QWidget* parent = nullptr);

    void setPlaceholder(const Placeholder& placeholder);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openList();
    void refreshIcon();

    QStringList m_choices;
    QAction* m_arrow;
};

} // namespace herald
