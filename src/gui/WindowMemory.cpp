// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowMemory.h"

#include "gui/history/HistoryPane.h"
#include "gui/WindowSettings.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace herald {

namespace {
constexpr int layoutVersion = 1; // of the docks and tool bars; another one is not restored

const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/docks");
const QString workspaceKey = QStringLiteral("window/workspace");
const QString historyKey = QStringLiteral("window/history");
} // namespace

WindowMemory::WindowMemory(
    const QString& settingsFile, QMainWindow& window, QSplitter& workspace, HistoryPane& history)
    : m_settingsFile(settingsFile)
    , m_window(window)
    , m_workspace(workspace)
    , m_history(history)
{
}

bool WindowMemory::restore()
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    m_workspace.restoreState(settings.value(workspaceKey).toByteArray());
    m_history.restoreState(settings.value(historyKey).toByteArray());
    m_window.restoreState(settings.value(docksKey).toByteArray(), layoutVersion);
    return m_window.restoreGeometry(settings.value(geometryKey).toByteArray());
}

void WindowMemory::save() const
{
    writeSettings(m_settingsFile,
        {{geometryKey, m_window.saveGeometry()}, {docksKey, m_window.saveState(layoutVersion)},
            {workspaceKey, m_workspace.saveState()}, {historyKey, m_history.saveState()}});
}

} // namespace herald
