// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>

namespace herald {

class TemplateLibrary;

/// The library as a tree of folders and templates.
class TemplateModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole + 1, IsFolderRole, ProblemRole };

    explicit TemplateModel(TemplateLibrary& library, QObject* parent = nullptr);
    ~TemplateModel() override;

    QModelIndex indexOf(const QString& path) const;

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
