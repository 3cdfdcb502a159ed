// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryMarking.h"

#include "base/WhenDone.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistorySelection.h"
#include "history/PublishMarks.h"

#include <QAction>
#include <QLocale>
#include <QWidget>

#include <limits>

namespace herald {

namespace {
constexpr int allOfThem = std::numeric_limits<int>::max() / 2;

int forPlural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
} // namespace

HistoryMarking::HistoryMarking(PublishMarks& marks, HistorySelection& selection,
    HistoryActions& actions, QWidget& table, QWidget& pane)
    : QObject(&pane)
    , m_marks(marks)
    , m_selection(selection)
    , m_pane(pane)
    , m_pin(new QAction(tr("P&in"), this))
    , m_addTag(new QAction(tr("Add &tag…"), this))
    , m_removeTag(new QAction(tr("Remo&ve tag…"), this))
    , m_note(new QAction(tr("Edit n&ote"), this))
{
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setShortcut(Qt::CTRL | Qt::Key_B);
    m_addTag->setObjectName(QStringLiteral("addTag"));
    m_addTag->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_removeTag->setObjectName(QStringLiteral("removeTag"));
    m_note->setObjectName(QStringLiteral("editNote"));
    m_note->setShortcut(Qt::Key_F2);
    actions.add(HistoryActions::Group::Mark, m_pin, QStringLiteral("pin"));
    actions.add(HistoryActions::Group::Mark, m_addTag, QStringLiteral("tag"));
    actions.add(HistoryActions::Group::Mark, m_removeTag);
    actions.add(HistoryActions::Group::Mark, m_note, QStringLiteral("edit"));
    for (QAction* action : {m_pin, m_addTag, m_note}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    connect(m_pin, &QAction::triggered, this, &HistoryMarking::togglePin);
    connect(m_addTag, &QAction::triggered, this, [this] { askForTag(TagDialog::Deed::Add); });
    connect(m_removeTag, &QAction::triggered, this, [this] { askForTag(TagDialog::Deed::Remove); });
    connect(m_note, &QAction::triggered, this, &HistoryMarking::noteRequested);
}

void HistoryMarking::enableFor(int selectedRows)
{
    m_pin->setEnabled(selectedRows > 0);
    m_addTag->setEnabled(selectedRows > 0);
    m_removeTag->setEnabled(selectedRows > 0);
    m_note->setEnabled(selectedRows == 1);
}

void HistoryMarking::setCurrent(const std::optional<Publish>& publish)
{
    m_isPinned = publish && publish->mark.isPinned;
    m_pin->setText(m_isPinned ? tr("Unp&in") : tr("P&in"));
}

void HistoryMarking::togglePin()
{
    const bool isPinned = !m_isPinned;
    m_selection.withIds(allOfThem, [this, isPinned](const QList<PublishId>& ids) {
        whenDone(m_marks.setPinned(ids, isPinned), this,
            [this, isPinned](const Result<qint64>& changed) {
                Q_EMIT failed(changed ? QString() : changed.error().text);
                if (!changed)
                    return;
                const QString number = QLocale().toString(*changed);
                Q_EMIT announced(isPinned
                        //: %1 is the number as it is written, %n the same number for the plural.
                        ? tr("%1 publishes pinned.", nullptr, forPlural(*changed)).arg(number)
                        //: %1 is the number as it is written, %n the same number for the plural.
                        : tr("%1 publishes unpinned.", nullptr, forPlural(*changed)).arg(number));
            });
    });
}

void HistoryMarking::askForTag(TagDialog::Deed deed)
{
    auto* dialog = new TagDialog(m_marks, deed, &m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagDialog::chosen, this,
        deed == TagDialog::Deed::Add ? &HistoryMarking::addTag : &HistoryMarking::removeTag);
    dialog->open();
}

void HistoryMarking::addTag(const QString& tag)
{
    m_selection.withIds(allOfThem, [this, tag](const QList<PublishId>& ids) {
        whenDone(m_marks.addTag(ids, tag), this, [this, tag](const Result<qint64>& changed) {
            Q_EMIT failed(changed ? QString() : changed.error().text);
            if (changed)
                //: %1 is the number as it is written, %n the same number for the plural, %2 a tag.
                Q_EMIT announced(tr("%1 publishes tagged “%2”.", nullptr, forPlural(*changed))
                                     .arg(QLocale().toString(*changed), tag));
        });
    });
}

void HistoryMarking::removeTag(const QString& tag)
{
    m_selection.withIds(allOfThem, [this, tag](const QList<PublishId>& ids) {
        whenDone(m_marks.removeTag(ids, tag), this, [this, tag](const Result<qint64>& changed) {
            Q_EMIT failed(changed ? QString() : changed.error().text);
            if (changed && *changed == 0)
                Q_EMIT announced(tr("None of the selected publishes has the tag “%1”.").arg(tag));
            else if (changed)
                //: %1 is the number as it is written, %n the same number for the plural, %2 a tag.
                Q_EMIT announced(
                    tr("Tag “%2” taken off %1 publishes.", nullptr, forPlural(*changed))
                        .arg(QLocale().toString(*changed), tag));
        });
    });
}

} // namespace herald
