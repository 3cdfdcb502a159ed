// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateFolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace herald {

/// The folder on its own thread, with an eye on the disk. Watches from the first syncWatches() on.
class TemplateWorker : public QObject {
    Q_OBJECT
public:
    explicit TemplateWorker(const QString& root);

    TemplateFolder& folder() { return m_folder; }
    /// Watches what the folder holds now, and looks again at what changed before it was watched.
    void syncWatches();

Q_SIGNALS:
    void scanned(const herald::TemplateListing& listing); ///< the disk changed by another hand

private:
    void noteFile(const QString& file);
    void noteFolder();
    void rescan();
    bool addWatches();

    TemplateFolder m_folder;
    QString m_root;
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
};

} // namespace herald
