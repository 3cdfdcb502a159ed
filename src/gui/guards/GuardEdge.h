// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Guard.h"

#include <QWidget>

namespace herald {

/// The guard's colour along the edge of a window, above all that is in it; it takes no clicks.
class GuardEdge : public QWidget {
    Q_OBJECT
public:
    explicit GuardEdge(QWidget& window);

    void setColor(GuardColor color);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QWidget& m_window;
    GuardColor m_color = GuardColor::Red;
};

} // namespace herald
