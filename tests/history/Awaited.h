// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QTest>

namespace herald {

/// The answer, or an error of kind TimedOut.
template <typename T> Result<T> awaited(const QFuture<Result<T>>& future)
{
    constexpr int patienceMs = 30'000;
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        return failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

} // namespace herald

/// Verifies that a Result is a value and says its error otherwise.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
            verified ? ""                                                                          \
                     : qPrintable(verified.error().text + QStringLiteral(" | ")                    \
                         + verified.error().detail));                                              \
    } while (false)
