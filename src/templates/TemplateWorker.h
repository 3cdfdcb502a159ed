// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateActions.h"
#include "templates/TemplateFolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace herald {

/// The folder on its own thread, with an eye on the disk. Watches from the first syncWatches() on.
class TemplateWorker : public QObject {
    Q_OBJECT
public:
    explicit TemplateWorker(const QString& root);

    TemplateFolder& folder() { return m_folder; }
    TemplateActions& actions() { return *m_actions; }
    TemplateListing listing() const;

    Result<void> rename(const QString& from, const QString& to, bool isFolder);
    Result<QString> undo();

    /// Another folder; what was done in the old one can no longer be undone.
    Result<void> setRoot(const QString& root, TemplateFolder::Missing missing);
    /// Looks at everything afresh, and tells what another hand has changed.
    Result<void> scan();
    /// Watches what the folder holds now, and looks again at what changed before it was watched.
    void syncWatches();

Q_SIGNALS:
    /// By an action or its undoing.
    void moved(const QString& from, const QString& to);
    /// The disk changed by another hand: these paths came, went, or hold something else; none
    /// where it is read for the first time.
    void scanned(const herald::TemplateListing& listing, const QStringList& paths);

private:
    void noteFile(const QString& file);
    void noteFolder();
    void rescan();
    bool addWatches();

    TemplateFolder m_folder;
    std::optional<TemplateActions> m_actions;
    bool m_isRead = false;
    bool m_isBlind = false; ///< the operating system watches no more for us
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
};

} // namespace herald
