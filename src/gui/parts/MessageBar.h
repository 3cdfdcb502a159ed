// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace herald {

/// One line across the top of the window for what the user should know or may undo; never modal.
/// The newest message replaces the one before.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Level { Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Level level, const QString& text);
    /// A way on, beside the message shown last; the bar closes when it is taken.
    void addWayOn(const QString& text, std::function<void()> take);
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintLevel();

    Level m_level = Level::Information;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_ways;
    QAbstractButton* m_close;
};

} // namespace herald
