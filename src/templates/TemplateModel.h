// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateMarks.h"

#include <QAbstractItemModel>

#include <memory>

namespace herald {

class TemplateLibrary;

/// The library as a tree of folders and templates, in the library's order. Follows its changes row
/// by row, so that selections and open folders survive; a renamed template is a new row. Templates
/// and folders can be dragged. The library must outlive the model.
class TemplateModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString; of a folder too
        IsFolderRole, ///< bool
        ProblemRole, ///< QString; not empty: the file is broken, and how
        WarningRole, ///< QString; not empty: its name or id stands in another one's way
        SearchTextRole, ///< QString: TemplateEntry::searchText; of a folder its name, case folded
        EventNameRole, ///< QString; empty for folders and broken templates
        DescriptionRole, ///< QString
        TagsRole, ///< QStringList
        FavouriteRole, ///< bool; of a folder: holds one
        LastUsedRole, ///< qint64, Unix time in ms; of a folder: the latest in it; 0: never
        KeyRole, ///< QString: templateKey(); empty for folders
    };

    explicit TemplateModel(TemplateLibrary& library, QObject* parent = nullptr);
    ~TemplateModel() override;

    /// The user's own marks; set again when they change.
    void setMarks(const TemplateMarks& marks);
    const TemplateMarks& marks() const;

    QModelIndex indexOf(const QString& path) const; ///< a template before a folder of the same path
    QModelIndex indexOfFolder(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    /// Moves nothing itself: the file decides, and the tree follows.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// Something was dropped on this folder, or on the top where it is empty.
    void moveRequested(const QString& path, bool isFolder, const QString& folder);
    void dropRefused(const QString& reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
