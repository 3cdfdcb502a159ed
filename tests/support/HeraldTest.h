// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace herald {

/// The base of every test class: a Qt warning that the test did not announce fails it.
class HeraldTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init()
    {
        // The offscreen platform says this of every window, and of raising and pop-up lists.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    }
};

} // namespace herald
