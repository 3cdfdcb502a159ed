// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QWidget>

class QLabel;

namespace herald {

/// A shield and "Production is guarded (red)" on the guard's colour.
class GuardBadge : public QWidget {
    Q_OBJECT
public:
    explicit GuardBadge(QWidget* parent = nullptr);

    void setAccount(const Account& account);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    QColor fill() const;

    GuardColor m_color = GuardColor::Red;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace herald
