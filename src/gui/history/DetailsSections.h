// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QTextEdit;

namespace herald {

/// Goes from heading to heading of a text that is read: Ctrl+Down and Ctrl+Up, also in its menu.
class DetailsSections : public QObject {
    Q_OBJECT
public:
    explicit DetailsSections(QTextEdit& text);

    void fillMenu(QMenu& menu) const;
    /// A line above each heading that is in sight: into the viewport, over the text.
    void paintLines() const;

private:
    void go(int step);

    QTextEdit& m_text;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace herald
