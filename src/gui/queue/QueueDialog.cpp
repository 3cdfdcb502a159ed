// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/queue/QueueDialog.h"

#include "base/VisibleText.h"
#include "base/WhenDone.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/MarkedCell.h"
#include "gui/parts/Theme.h"
#include "ui_queuedialog.h"

#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace herald {

namespace {

constexpr QSize firstSize {820, 480};
constexpr int idRole = Qt::UserRole;
constexpr double rowLines = 1.4; // line heights
enum Column { Queued, AccountColumn, Name, Data, State };

/// Names and data are code, whatever the language.
class QueueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), int(option.fontMetrics.height() * rowLines)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        if (index.column() == Name || index.column() == Data)
            setFixedPitch(*option);
    }
};

/// Null where there is no such entry.
const SendQueue::Entry* entryOf(const QList<SendQueue::Entry>& entries, qint64 id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [id](const SendQueue::Entry& entry) { return entry.waiting.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QueueDialog::QueueDialog(SendQueue& queue, QWidget* parent)
    : QDialog(parent)
    , m_queue(queue)
    , m_ui(std::make_unique<Ui::QueueDialog>())
{
    m_ui->setupUi(this);
    m_ui->waitingData->setFont(monospaceFont(font()));
    m_ui->waitingEvents->setItemDelegate(new QueueDelegate(this));
    connect(m_ui->sendNow, &QPushButton::clicked, &queue, &SendQueue::sendNow);
    connect(m_ui->cancelWaiting, &QPushButton::clicked, this, &QueueDialog::cancelSelected);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_ui->waitingEvents, &QTreeWidget::itemSelectionChanged, this, &QueueDialog::showCurrent);
    connect(&queue, &SendQueue::changed, this, &QueueDialog::refresh);
    refresh();
    if (QTreeWidgetItem* first = m_ui->waitingEvents->topLevelItem(0))
        m_ui->waitingEvents->setCurrentItem(first);
    for (const int column : {Queued, AccountColumn, Name})
        m_ui->waitingEvents->resizeColumnToContents(column);
    resizeOnScreen(*this, firstSize);
}

QueueDialog::~QueueDialog() = default;

void QueueDialog::refresh()
{
    QSet<qint64> selected;
    for (const QTreeWidgetItem* item : m_ui->waitingEvents->selectedItems())
        selected.insert(item->data(Queued, idRole).toLongLong());
    const QTreeWidgetItem* before = m_ui->waitingEvents->currentItem();
    const qint64 current = before != nullptr ? before->data(Queued, idRole).toLongLong() : 0;
    const QSignalBlocker quiet(m_ui->waitingEvents);
    m_ui->waitingEvents->clear();
    constexpr int shownLength = 200; // of the data, in the list
    for (const SendQueue::Entry& entry : m_queue.entries()) {
        const WaitingEvent& waiting = entry.waiting;
        auto* item = new QTreeWidgetItem(m_ui->waitingEvents);
        item->setText(
            Queued, QLocale().toString(waiting.queued.toLocalTime(), QLocale::ShortFormat));
        item->setText(AccountColumn, waiting.accountName);
        item->setText(Name, oneLine(waiting.event.name, shownLength));
        item->setText(Data, oneLine(waiting.event.data, shownLength));
        item->setText(State, stateOf(entry));
        item->setToolTip(State, item->text(State));
        item->setData(Queued, idRole, waiting.id);
        if (waiting.id == current)
            m_ui->waitingEvents->setCurrentItem(item, Queued, QItemSelectionModel::NoUpdate);
        item->setSelected(selected.contains(waiting.id));
    }
    showCurrent();
}

QString QueueDialog::stateOf(const SendQueue::Entry& entry) const
{
    if (m_queue.isSentElsewhere())
        return tr("another Herald sends it");
    return entry.problem.isEmpty() ? tr("waits") : entry.problem;
}

void QueueDialog::showCurrent()
{
    const auto selected = m_ui->waitingEvents->selectedItems();
    m_ui->cancelWaiting->setEnabled(!selected.isEmpty());
    m_ui->sendNow->setEnabled(!m_queue.entries().isEmpty() && !m_queue.isSentElsewhere());
    const qint64 id = selected.isEmpty() ? 0 : selected.first()->data(Queued, idRole).toLongLong();
    const SendQueue::Entry* entry = entryOf(m_queue.entries(), id);
    m_ui->waitingState->setText(entry ? entry->problem : QString());
    const QString shown = entry ? entry->waiting.event.data : QString();
    if (shown != m_ui->waitingData->toPlainText())
        m_ui->waitingData->setPlainText(shown);
}

void QueueDialog::cancelSelected()
{
    for (const QTreeWidgetItem* item : m_ui->waitingEvents->selectedItems())
        whenDone(m_queue.cancel(item->data(Queued, idRole).toLongLong()), this,
            [this](const Result<void>& cancelled) {
                m_ui->problem->say(cancelled ? QString() : cancelled.error().text);
            });
}

} // namespace herald
