// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImporter.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace herald {

enum class Tone;

/// What an import will do, or has done, line by line: first what does not fit, then what fits with
/// a loss, then the templates.
class ImportItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FateColumn, ColumnCount };

    explicit ImportItemsModel(QObject* parent = nullptr);

    /// What lies in `folder` (with a slash at its end) is named from there.
    void setImport(const TemplateImport& import, const QString& folder);
    void setPlan(const ImportPlan& plan);
    /// What could not be written, after all.
    void setFailures(const QList<ImportProblem>& failures);
    void setPalette(const QPalette& palette);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString fate;
        QString icon;
        Tone tone;
    };

    Row rowOf(const ImportProblem& problem, bool isLoss) const;
    static Row rowOf(const ImportStep& step);
    void rebuild();

    TemplateImport m_import;
    QString m_folder;
    ImportPlan m_plan;
    QList<ImportProblem> m_failures;
    QList<Row> m_rows;
    QPalette m_palette;
};

} // namespace herald
