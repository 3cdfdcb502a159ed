// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/ImportItemsModel.h"

#include "gui/parts/Icons.h"

namespace herald {

ImportItemsModel::ImportItemsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportItemsModel::setImport(const TemplateImport& import, const QString& folder)
{
    m_import = import;
    m_folder = folder;
    rebuild();
}

void ImportItemsModel::setPlan(const ImportPlan& plan)
{
    m_plan = plan;
    rebuild();
}

void ImportItemsModel::setFailures(const QList<ImportProblem>& failures)
{
    m_failures = failures;
    rebuild();
}

void ImportItemsModel::setPalette(const QPalette& palette)
{
    m_palette = palette;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

ImportItemsModel::Row ImportItemsModel::rowOf(const ImportProblem& problem, bool isLoss) const
{
    const QString source = problem.source.startsWith(m_folder)
        ? problem.source.sliced(m_folder.size())
        : problem.source;
    const QString name = problem.line > 0
        //: a file and a line in it
        ? tr("%1, line %2").arg(source).arg(problem.line)
        : source;
    if (isLoss)
        return {name, problem.text, QStringLiteral("info"), Tone::Neutral};
    return {
        name, tr("Not imported: %1").arg(problem.text), QStringLiteral("warning"), Tone::Warning};
}

ImportItemsModel::Row ImportItemsModel::rowOf(const ImportStep& step)
{
    switch (step.action) {
    case ImportStep::Action::Add:
        return {step.path,
            step.path == step.wanted ? tr("Becomes a template")
                                     : tr("Becomes a template; “%1” is taken").arg(step.wanted),
            QStringLiteral("add"), Tone::Ok};
    case ImportStep::Action::Replace:
        return {step.path, tr("Replaces the template of this name"), QStringLiteral("edit"),
            Tone::Warning};
    case ImportStep::Action::Skip:
        return {
            step.path, tr("Left out: the name is taken"), QStringLiteral("close"), Tone::Neutral};
    case ImportStep::Action::Same:
        break;
    }
    return {step.path, tr("Is there already, the same"), QStringLiteral("check"), Tone::Neutral};
}

void ImportItemsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const ImportProblem& failure : std::as_const(m_failures))
        m_rows += rowOf(failure, false);
    for (const ImportProblem& problem : std::as_const(m_import.problems))
        m_rows += rowOf(problem, false);
    for (const ImportProblem& note : std::as_const(m_import.notes))
        m_rows += rowOf(note, true);
    for (const ImportStep& step : std::as_const(m_plan.steps))
        m_rows += rowOf(step);
    endResetModel();
}

int ImportItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const QString& text = index.column() == NameColumn ? row.name : row.fate;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return icon(row.icon, row.tone, m_palette);
    return {};
}

QVariant ImportItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Template or file") : tr("What becomes of it");
}

} // namespace herald
