// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace herald {

class TemplateLibrary;

/// The templates in whose path, event name or data every word is found, with their folders. Adds
/// what a view needs: tool tips, descriptions for assistive technology, names that can be edited in
/// place.
class TemplateFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TemplateFilter(const TemplateLibrary& library, QObject* parent = nullptr);

    void setText(const QString& text);

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(const QString& path, const QString& name);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    const TemplateLibrary& m_library;
    QStringList m_words;
};

} // namespace herald
