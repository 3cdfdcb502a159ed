// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryCopy.h"

#include "base/VisibleText.h"
#include "base/WhenDone.h"
#include "event/CommandText.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistorySelection.h"
#include "gui/history/HistoryTable.h"
#include "history/CellText.h"
#include "history/exchange/HistoryJson.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace herald {

namespace {

QString written(qint64 number)
{
    return QLocale().toString(number);
}

/// One line, a tab between the columns: as spreadsheets take it.
RowText tabbed(const QList<int>& columns)
{
    return [columns](const Publish& publish) -> std::optional<QString> {
        QStringList cells;
        for (const int column : columns) {
            const QString text = copiedText(publish, column);
            cells.append(oneLine(text, text.size()));
        }
        return cells.join(u'\t');
    };
}

/// As a line of the export, which an import takes.
std::optional<QString> asJson(const Publish& publish)
{
    return QString::fromUtf8(historyLine(publish));
}

/// A command without the data would publish something else.
std::optional<QString> asCurl(const Publish& publish)
{
    if (publish.withheld)
        return std::nullopt;
    const PublishOrder& order = publish.order;
    return curlCommand(order.event, order.scope, order.server);
}

std::optional<QString> asParticle(const Publish& publish)
{
    if (publish.withheld)
        return std::nullopt;
    return particleCommand(publish.order.event, publish.order.scope);
}

} // namespace

HistoryCopy::HistoryCopy(
    HistoryStore& store, HistoryTable& table, HistorySelection& selection, HistoryActions& actions)
    : QObject(&table)
    , cell(new QAction(tr("Copy c&ell"), this))
    , rows(new QAction(tr("&Copy rows"), this))
    , json(new QAction(tr("Copy as &JSON"), this))
    , curl(new QAction(tr("Copy as c&url"), this))
    , particle(new QAction(tr("Copy as p&article command"), this))
    , m_store(store)
    , m_table(table)
    , m_selection(selection)
{
    rows->setShortcut(QKeySequence::Copy);
    cell->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {rows, cell}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    for (QAction* action : {rows, cell, json, curl, particle})
        actions.add(HistoryActions::Group::Copy, action, QStringLiteral("copy"));

    connect(cell, &QAction::triggered, this, &HistoryCopy::copyCell);
    connect(rows, &QAction::triggered, this,
        [this] { copyRows(Kind::Rows, tabbed(m_table.shownColumns())); });
    connect(json, &QAction::triggered, this, [this] { copyRows(Kind::Rows, asJson); });
    connect(curl, &QAction::triggered, this, [this] { copyRows(Kind::Commands, asCurl); });
    connect(particle, &QAction::triggered, this, [this] { copyRows(Kind::Commands, asParticle); });
}

void HistoryCopy::enableFor(int selectedRows)
{
    for (QAction* action : {rows, json, curl, particle})
        action->setEnabled(selectedRows > 0);
    cell->setEnabled(m_table.currentIndex().isValid());
}

void HistoryCopy::copyCell()
{
    const PublishId id = m_table.currentId();
    if (id.isNull())
        return;
    const int column = m_table.currentIndex().column();
    const RowText textOf = [column](const Publish& publish) -> std::optional<QString> {
        return copiedText(publish, column);
    };
    whenDone(textOfRows(m_store, {id}, textOf), this,
        [this, generation = ++m_generation](const Result<RowsText>& copied) {
            if (generation != m_generation)
                return;
            if (!copied) {
                Q_EMIT failed(copied.error());
                return;
            }
            QGuiApplication::clipboard()->setText(copied->text);
            Q_EMIT announced(tr("The cell is copied."));
        });
}

void HistoryCopy::copyRows(Kind kind, const RowText& textOf)
{
    const int selected = m_selection.count();
    m_selection.withIds(mostRows,
        [this, kind, textOf, selected, generation = ++m_generation](const QList<PublishId>& ids) {
            whenDone(textOfRows(m_store, ids, textOf), this,
                [this, kind, selected, generation](const Result<RowsText>& copied) {
                    if (generation != m_generation)
                        return;
                    if (copied)
                        return take(kind, *copied, selected);
                    Q_EMIT failed(copied.error());
                });
        });
}

void HistoryCopy::take(Kind kind, const RowsText& copied, int selected)
{
    if (copied.rows > 0)
        QGuiApplication::clipboard()->setText(copied.text);
    const auto count = static_cast<int>(copied.rows);
    if (copied.leftOut > 0) {
        //: %1 copied, %2 left out: the numbers as they are written
        Q_EMIT announced(tr("Copied: %1. Left out, because their data was not kept: %2.")
                             .arg(written(count), written(copied.leftOut)));
    } else if (copied.isCut || selected > mostRows) {
        //: %1 and %2 are numbers as they are written
        Q_EMIT announced(
            tr("Only the first %1 of %2 publishes are copied. Export them to have all.")
                .arg(written(count), written(selected)));
    } else if (kind == Kind::Commands) {
        //: %1 is the number as it is written, %n the same number for the plural.
        Q_EMIT announced(
            tr("%1 commands copied, without the token.", nullptr, count).arg(written(count)));
    } else {
        //: %1 is the number as it is written, %n the same number for the plural.
        Q_EMIT announced(tr("%1 publishes copied.", nullptr, count).arg(written(count)));
    }
}

} // namespace herald
