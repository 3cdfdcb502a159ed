// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Awaited.h"
#include "history/HistoryStore.h"
#include "history/Samples.h"
#include "support/FakeClock.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace herald {

/// A store on a file in a folder of its own, with a clock that goes on by one second for each
/// publish.
class HistoryFixture {
public:
    QString file() const { return m_folder.filePath(QStringLiteral("data/herald.sqlite3")); }
    QString dataFolder() const { return QFileInfo(file()).path(); }
    HistoryStore& store() { return *m_store; }
    FakeClock& clock() { return m_clock; }

    /// Also reopens.
    Result<OpenReport> open()
    {
        close();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
        return awaited(m_store->open());
    }
    void close() { m_store.reset(); }

    /// Null where it failed. Without a result the row stays "sending".
    PublishId add(const PublishOrder& order = samples::order(),
        const std::optional<PublishResult>& result = samples::accepted())
    {
        m_clock.advance(std::chrono::seconds(1));
        const auto id = awaited(m_store->begin(order));
        if (!id || (result && !awaited(m_store->finish(*id, *result))))
            return {};
        return *id;
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
};

} // namespace herald
