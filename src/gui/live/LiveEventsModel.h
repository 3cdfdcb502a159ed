// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEventsFilter.h"
#include "gui/live/LiveEventsLog.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QTimer>

#include <deque>
#include <optional>

namespace herald {

/// The events of a stream as a table, the newest first. Takes thousands a second: rows come and go
/// at most twenty times a second, and a search among many is done in steps, during which the rows
/// of the one before stay.
class LiveEventsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Name, Data, Device, Mine, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< LiveEvent::number
        IsMineRole,
        DefectRole, ///< bool
    };
    struct Counts {
        qint64 kept = 0; ///< without what was cleared
        qint64 shown = 0;
        qint64 waiting = 0; ///< while paused
        qint64 letGo = 0; ///< the oldest, for which there was no room; since clear() or begin()

        friend bool operator==(const Counts&, const Counts&) = default;
    };

    explicit LiveEventsModel(const LiveEventsLog::Room& room = {}, QObject* parent = nullptr);

    /// Forgets all: another stream.
    void begin();
    void append(const QList<StreamEvent>& events);
    /// The event is the echo of that publish. It may come a moment later, or have been let go.
    void noteSeen(PublishId id, const StreamEvent& echo);

    void setFilter(const LiveEventsFilter& filter);
    const LiveEventsFilter& filter() const { return m_filter; }
    /// What comes waits, in a room of its own, as large; the oldest of it is let go too.
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    /// Takes what is kept out of sight. It can be brought back until there is no room for it.
    void clear();
    qint64 clearedCount() const; ///< that can be brought back
    void undoClear();

    const Counts& counts() const { return m_counts; }
    const LiveEvent* eventAt(int row) const; ///< null: no such row
    const LiveEvent* find(qint64 number) const { return m_log.find(number); }
    std::optional<int> rowOf(qint64 number) const;
    QDate dateAt(int row) const; ///< local
    QList<StreamEvent> shownEvents() const; ///< the oldest first

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged(); ///< at most twenty times a second, but for what the user does

private:
    struct Seen {
        PublishId id;
        StreamEvent echo;
    };

    void flush();
    void makeRoom();
    void showNew(qint64 after);
    void markSeen(qint64 shownUpTo);
    void moveMine(qint64 number);
    void filterAnew();
    void filterOn();
    void takeFiltered();
    void count();

    LiveEventsLog m_log;
    LiveEventsLog m_waiting;
    QList<StreamEvent> m_incoming; ///< since the last flush
    QList<Seen> m_seen; ///< likewise
    std::deque<qint64> m_shown; ///< numbers, ascending; the last one is row 0
    LiveEventsFilter m_filter; ///< of m_shown, once no filtering is going on
    LiveEventsFilter m_shownFilter;
    std::deque<qint64> m_filtered; ///< as far as the search is
    qint64 m_filterNext = 0; ///< 0: none is going on
    QTimer m_flush;
    QTimer m_step;
    qint64 m_clearedUpTo = 0;
    qint64 m_letGo = 0;
    bool m_isPaused = false;
    Counts m_counts;
};

} // namespace herald
