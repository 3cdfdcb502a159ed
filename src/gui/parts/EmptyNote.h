// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;
class QLabel;
class QPushButton;

namespace herald {

/// Friendly words in the middle of a list that has nothing to show, and perhaps a way on. While
/// they are shown they are the list's accessible description.
class EmptyNote : public QWidget {
    Q_OBJECT
public:
    /// Lies over the viewport of the list, which becomes its parent.
    explicit EmptyNote(QAbstractScrollArea* list);

    void say(const QString& title, const QString& text, const QString& action = {});
    QString text() const; ///< all of it; empty while hidden

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void cover();
    void refreshColors();

    QAbstractScrollArea* m_list;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace herald
