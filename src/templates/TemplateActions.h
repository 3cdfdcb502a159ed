// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateDeed.h"
#include "templates/TemplateFolder.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace herald {

/// What can be done to the templates and folders of a library and taken back again, one after the
/// other. Each moves one file or one folder, so that nothing is ever half done, and never onto
/// another. Every call may block: it lives on the library's thread.
class TemplateActions {
public:
    /// The folder must outlive it.
    explicit TemplateActions(TemplateFolder& folder);

    Result<void> rename(const QString& from, const QString& to);
    Result<void> renameFolder(const QString& from, const QString& to);
    Result<QString> duplicate(const QString& path);
    Result<void> newFolder(const QString& path);
    Result<void> remove(const QString& path);
    Result<void> removeFolder(const QString& path);

    /// The path that is there again, or as it was.
    Result<QString> undo();
    std::optional<TemplateDeed> last() const;

private:
    struct Done {
        TemplateDeed deed;
        QString now; ///< where the file or folder is, absolute
        QString before; ///< where it was; empty: it was not
        QStringList madeFolders = {}; ///< for it, absolute, the outermost first
        QString removedPlace = {}; ///< the numbered folder that holds it, absolute
    };

    Result<void> move(const TemplateDeed& deed, const QString& from, const QString& to);
    Result<void> moveAway(const TemplateDeed& deed, const QString& file);
    Result<void> takeBack(const Done& done) const;
    Result<void> takeBackNew(const Done& done) const;
    QString freeCopyPath(const QString& path) const;
    void remember(const Done& done);
    void lookAgain();

    TemplateFolder& m_folder;
    QList<Done> m_done;
};

} // namespace herald
