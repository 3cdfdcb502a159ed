// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;
class QSplitter;

namespace herald {

class HistoryPane;

/// Size, place, docks, splitters and columns, from one start to the next (herald.ini, group
/// "window").
class WindowMemory {
public:
    WindowMemory(const QString& settingsFile, QMainWindow& window, QSplitter& workspace,
        HistoryPane& history);

    /// Whether there was anything to restore.
    bool restore();
    void save() const;

private:
    QString m_settingsFile;
    QMainWindow& m_window;
    QSplitter& m_workspace;
    HistoryPane& m_history;
};

} // namespace herald
