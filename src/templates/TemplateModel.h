// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>

namespace herald {

class TemplateLibrary;

/// The library as a tree of folders and templates, in the library's order. Follows its changes row
/// by row, so that selections and open folders survive; a renamed template is a new row. The
/// library must outlive the model.
class TemplateModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString; of a folder too
        IsFolderRole, ///< bool
        ProblemRole, ///< QString; empty: nothing is wrong
        SearchTextRole, ///< QString: path, event name, data and description, a line each; of a
                        ///< folder its name
        EventNameRole, ///< QString; empty for folders and broken templates
    };

    explicit TemplateModel(TemplateLibrary& library, QObject* parent = nullptr);
    ~TemplateModel() override;

    QModelIndex indexOf(const QString& path) const; ///< a template before a folder of the same path

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
