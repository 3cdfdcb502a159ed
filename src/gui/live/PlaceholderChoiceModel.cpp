// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/PlaceholderChoiceModel.h"

#include "event/BuiltIns.h"

#include <QHash>

namespace herald {

namespace {

/// Of the one use that the braces would hold; empty: it is a good one.
QString useProblem(const QString& use)
{
    const QString written = QStringLiteral("{{%1}}").arg(use);
    const PlaceholderScan scan = scanPlaceholders(written, TextKind::Plain);
    if (!scan.problems.isEmpty())
        return scan.problems.first().text;
    const bool isOne = scan.uses.size() == 1 && scan.uses.first().length == written.size();
    return isOne ? QString() : PlaceholderChoiceModel::tr("“%1” is no placeholder.").arg(use);
}

} // namespace

PlaceholderChoiceModel::PlaceholderChoiceModel(
    const QList<LikelyPlaceholder>& likely, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const LikelyPlaceholder& each : likely) {
        const bool isTime = each.kind == LikelyPlaceholder::Kind::Time;
        m_rows.append({each, isTime ? each.builtIn : each.name});
    }
}

QList<ChosenPlaceholder> PlaceholderChoiceModel::chosen() const
{
    QList<ChosenPlaceholder> chosen;
    for (const Row& row : m_rows) {
        if (row.isChosen)
            chosen.append({row.likely, row.use});
    }
    return chosen;
}

void PlaceholderChoiceModel::chooseAll(bool isChosen)
{
    for (Row& row : m_rows)
        row.isChosen = isChosen;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Text), index(rowCount() - 1, Text), {Qt::CheckStateRole});
    Q_EMIT changed();
}

QString PlaceholderChoiceModel::problem() const
{
    QHash<QString, QString> texts;
    for (const ChosenPlaceholder& each : chosen()) {
        if (QString problem = useProblem(each.use); !problem.isEmpty())
            return problem;
        if (each.use.startsWith(u'$'))
            continue;
        const QString other = texts.value(each.use, each.likely.text);
        if (other != each.likely.text)
            //: %1 is a placeholder's name, %2 and %3 are what stood in its place
            return tr("“%1” cannot stand for “%2” and for “%3”: give one of them another name.")
                .arg(each.use, other, each.likely.text);
        texts.insert(each.use, each.likely.text);
    }
    return {};
}

int PlaceholderChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaceholderChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceholderChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Text)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == OffersRole)
        return row.likely.builtIn.isEmpty() ? QStringList {row.likely.name}
                                            : QStringList {row.likely.name, row.likely.builtIn};
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Text)
        return row.likely.text;
    if (index.column() == Use)
        return role == Qt::EditRole ? row.use : QStringLiteral("{{%1}}").arg(row.use);
    switch (row.likely.kind) {
    case LikelyPlaceholder::Kind::Number:
        return tr("Number");
    case LikelyPlaceholder::Kind::Time:
        return tr("Time");
    case LikelyPlaceholder::Kind::Identifier:
        return tr("Identifier");
    }
    return {};
}

QVariant PlaceholderChoiceModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("In the event");
    case Kind:
        return tr("Type");
    case Use:
        return tr("Placeholder");
    default:
        return {};
    }
}

Qt::ItemFlags PlaceholderChoiceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Text)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Use)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlaceholderChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row& row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Text)
        row.isChosen = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Use)
        row.use = value.toString().remove(u'{').remove(u'}').trimmed();
    else
        return false;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

} // namespace herald
