// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

// How long is waited for what must come: only a test that fails waits so long, and a busy machine
// takes more than Qt's five seconds now and then.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 30'000)

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
