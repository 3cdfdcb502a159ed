// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunsDock.h"

#include "gui/parts/EmptyNote.h"
#include "gui/parts/Icons.h"
#include "gui/parts/ProblemLine.h"
#include "gui/runs/LiveRuns.h"
#include "gui/runs/RunProgressDelegate.h"
#include "gui/runs/RunsModel.h"
#include "gui/runs/RunWords.h"
#include "ui_runsdock.h"

#include <QHeaderView>

#include <algorithm>

namespace herald {

namespace {

/// In letters, by column.
constexpr std::array columnLetters {22, 14, 20, 10, 16, 34, 18, 8};

bool canPause(const RunsModel::Entry& entry)
{
    return entry.live && !hasEnded(entry.live->state)
        && (entry.live->pause == RunPause::None || isPassing(entry.live->pause));
}

bool canGoOn(const RunsModel::Entry& entry)
{
    if (entry.live)
        return entry.live->pause != RunPause::None && !hasEnded(entry.live->state);
    return entry.record.state == RunState::Interrupted && !entry.record.isHeldElsewhere
        && entry.record.plan;
}

bool canStop(const RunsModel::Entry& entry)
{
    if (entry.live)
        return !hasEnded(entry.live->state);
    return entry.record.state == RunState::Interrupted && !entry.record.isHeldElsewhere;
}

} // namespace

RunsDock::RunsDock(LiveRuns& runs, QWidget* parent)
    : QDockWidget(parent)
    , m_model(new RunsModel(runs, this))
    , m_ui(std::make_unique<Ui::RunsDock>())
{
    m_ui->setupUi(this);
    QTreeView& list = *m_ui->runs;
    list.setModel(m_model);
    list.setItemDelegateForColumn(RunsModel::Progress, new RunProgressDelegate(&list));
    list.addActions({m_ui->pauseRun, m_ui->goOnWithRun, m_ui->stopRun, m_ui->showRunRows});
    for (int column = 0; column < RunsModel::Columns; ++column)
        list.setColumnWidth(column,
            fontMetrics().averageCharWidth() * columnLetters[static_cast<std::size_t>(column)]);
    m_note = new EmptyNote(&list);
    m_note->say(tr("No runs yet"),
        tr("Event > Run a file… publishes every row of a CSV or JSON Lines file; "
           "Event > Repeat… publishes the event in the composer again and again; Event > Sequence… "
           "publishes templates one after the other."));
    connectParts();
    refreshIcons();
    refresh();
}

RunsDock::~RunsDock() = default;

void RunsDock::connectParts()
{
    connect(m_ui->runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (const auto* entry = m_model->entry(current.row()))
                m_current = entry->record.id;
            refresh();
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsDock::keepCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsDock::refresh);
    connect(m_model, &RunsModel::failed, this,
        [this](const Error& error) { m_ui->runsProblem->say(error.text); });
    connect(m_ui->pauseRun, &QAction::triggered, this, [this] {
        if (const auto* entry = m_model->entry(currentRow()))
            Q_EMIT pauseRequested(entry->record.id);
    });
    connect(m_ui->goOnWithRun, &QAction::triggered, this, [this] {
        if (const auto* entry = m_model->entry(currentRow()))
            Q_EMIT goOnRequested(entry->record);
    });
    connect(m_ui->stopRun, &QAction::triggered, this, [this] {
        if (const auto* entry = m_model->entry(currentRow()))
            Q_EMIT stopRequested(entry->record);
    });
    const auto showRows = [this] {
        if (const auto* entry = m_model->entry(currentRow()))
            Q_EMIT rowsRequested(entry->record.id);
    };
    connect(m_ui->showRunRows, &QAction::triggered, this, showRows);
    connect(m_ui->runs, &QAbstractItemView::activated, this, showRows);
}

void RunsDock::showRun(qint64 run)
{
    m_current = run;
    show();
    raise();
    keepCurrent();
}

int RunsDock::currentRow() const
{
    return m_ui->runs->currentIndex().row();
}

void RunsDock::keepCurrent()
{
    const int row = std::max(m_model->rowOf(m_current), 0);
    m_ui->runs->setCurrentIndex(m_model->index(row, 0));
    refresh();
}

void RunsDock::refresh()
{
    m_note->setVisible(m_model->rowCount() == 0);
    const auto* entry = m_model->entry(currentRow());
    m_ui->pauseRun->setEnabled(entry != nullptr && canPause(*entry));
    m_ui->goOnWithRun->setEnabled(entry != nullptr && canGoOn(*entry));
    m_ui->stopRun->setEnabled(entry != nullptr && canStop(*entry));
    m_ui->showRunRows->setEnabled(entry != nullptr);
    if (entry == nullptr)
        return m_ui->runNote->say(Tone::Neutral, {}, {});
    if (!entry->record.plan)
        return m_ui->runNote->say(Tone::Error, u"error", entry->record.problem);
    const QString pause = entry->live ? pauseSentence(*entry->live) : QString();
    if (!pause.isEmpty())
        return m_ui->runNote->say(Tone::Warning, u"info", pause);
    const bool isLeft = entry->record.state == RunState::Interrupted;
    m_ui->runNote->say(Tone::Neutral, {},
        isLeft ? tr("It was interrupted. Go on sends the rest: no event twice, none left out.")
               //: %1: an account's name, %2: say "My devices"
               : tr("To “%1”, %2")
                     .arg(entry->record.plan->accountName, entry->record.plan->scope.label()));
}

void RunsDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_note)
        refreshIcons();
}

void RunsDock::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    m_model->countRows();
}

void RunsDock::refreshIcons()
{
    const int size = std::max(fontMetrics().height(), 16);
    m_ui->runTools->setIconSize(QSize(size, size));
    m_ui->pauseRun->setIcon(icon(u"pause", palette()));
    m_ui->goOnWithRun->setIcon(icon(u"resume", palette()));
    m_ui->stopRun->setIcon(icon(u"stop", palette()));
    m_ui->showRunRows->setIcon(icon(u"search", palette()));
}

} // namespace herald
