// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SampleHistory.h"
#include "history/HistoryStore.h"
#include "support/FakeClock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace herald {

/// An empty history in a folder of its own, and publishes to fill it with.
class StoreFixture {
public:
    StoreFixture()
        : store(m_home.filePath(QStringLiteral("herald.sqlite3")), clock)
    {
        const auto opened = store.open();
        isOpen = QTest::qWaitFor([&] { return opened.isFinished(); }) && opened.result();
    }

    /// At the clock's time.
    PublishId write(const Sample& sample)
    {
        const auto begun = store.begin(sample.order);
        if (!QTest::qWaitFor([&] { return begun.isFinished(); }) || !begun.result())
            return {};
        if (sample.result.outcome == Outcome::Sending)
            return *begun.result();
        const auto finished = store.finish(*begun.result(), sample.result);
        return QTest::qWaitFor([&] { return finished.isFinished(); }) ? *begun.result()
                                                                      : PublishId();
    }

    PublishId write(const QString& name, const QString& data = {})
    {
        Sample sample = sampleHistory().constFirst();
        sample.order.event.name = name;
        sample.order.event.data = data;
        return write(sample);
    }

    FakeClock clock;
    bool isOpen = false;

private:
    QTemporaryDir m_home;

public:
    HistoryStore store;
};

} // namespace herald
