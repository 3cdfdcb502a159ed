// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace herald {

/// One line that says what went wrong, where it went wrong. Hidden while there is nothing to say.
class ProblemLine : public QFrame {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void say(const QString& problem); ///< empty: nothing is wrong any more
    QString problem() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshIcon();

    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace herald
