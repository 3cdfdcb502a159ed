// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/SequenceDialog.h"

#include "event/DurationText.h"
#include "event/FindingText.h"
#include "gui/composer/ValuesPanel.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/Icons.h"
#include "gui/parts/PrimaryButton.h"
#include "gui/runs/RunWords.h"
#include "gui/runs/TimeUnits.h"
#include "ui_sequencedialog.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace herald {

namespace {

/// In letters, by column.
constexpr std::array columnLetters {30, 30, 12, 8};

ComposerDraft draftOf(const TemplateEntry& entry)
{
    return {.content = entry.content, .templatePath = entry.path, .revision = entry.revision};
}

QString nameOf(const SequenceStep& step)
{
    return step.draft.templatePath.isEmpty() ? step.draft.content.event.name
                                             : step.draft.templatePath;
}

} // namespace

SequenceDialog::SequenceDialog(const RunContext& context, const QList<TemplateEntry>& templates,
    Preview preview, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_preview(std::move(preview))
    , m_ui(std::make_unique<Ui::SequenceDialog>())
    , m_steps(new SequenceModel(this))
    , m_values(new ValuesPanel(this))
{
    m_ui->setupUi(this);
    //: %1: an account and where it publishes to
    m_ui->what->setText(tr("The events go to %1, one after the other. Placeholders are filled in "
                           "anew each time.")
                            .arg(placeText(context.account)));
    fillChoices(templates);
    prepareList();
    addTimeUnits(*m_ui->pauseUnit);
    m_values->offerDefinitions(false);
    m_ui->stepForm->addWidget(m_values, 1, 0, 1, m_ui->stepForm->columnCount());
    m_start = new PrimaryButton(this);
    m_start->setObjectName(QStringLiteral("startSequence"));
    m_ui->buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    connectParts();
    showStep();
    refresh();
    m_ui->choice->setFocus();
    m_ui->choice->lineEdit()->selectAll();
    constexpr QSize wished {760, 640};
    resizeOnScreen(*this, wished.expandedTo(sizeHint()));
}

SequenceDialog::~SequenceDialog() = default;

void SequenceDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void SequenceDialog::fillChoices(const QList<TemplateEntry>& templates)
{
    const ComposerDraft& draft = m_context.draft;
    QStringList names;
    if (!draft.content.event.name.isEmpty()) {
        m_choices.append(draft);
        //: %1: an event's name
        names.append(tr("The event in the composer, “%1”").arg(draft.content.event.name));
    }
    for (const TemplateEntry& entry : templates) {
        if (!entry.problem.isEmpty())
            continue;
        m_choices.append(draftOf(entry));
        names.append(entry.path);
    }
    QComboBox& box = *m_ui->choice;
    box.addItems(names);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.lineEdit()->setPlaceholderText(
        names.isEmpty() ? tr("There are no templates yet") : tr("Search the templates"));
}

void SequenceDialog::prepareList()
{
    QTreeView& list = *m_ui->steps;
    list.setModel(m_steps);
    list.addActions({m_ui->moveStepUp, m_ui->moveStepDown, m_ui->removeStep});
    for (int column = 0; column < SequenceModel::Columns; ++column)
        list.setColumnWidth(column,
            fontMetrics().averageCharWidth() * columnLetters[static_cast<std::size_t>(column)]);
    list.header()->moveSection(SequenceModel::Number, 0);
    list.header()->setStretchLastSection(true);
    m_ui->moveStepUp->setIcon(icon(u"arrow-up", palette()));
    m_ui->moveStepDown->setIcon(icon(u"arrow-down", palette()));
    m_ui->removeStep->setIcon(icon(u"delete", palette()));
    m_ui->addStep->setIcon(icon(u"add", palette()));
    m_ui->up->setDefaultAction(m_ui->moveStepUp);
    m_ui->down->setDefaultAction(m_ui->moveStepDown);
    m_ui->remove->setDefaultAction(m_ui->removeStep);
}

void SequenceDialog::connectParts()
{
    connect(m_ui->choice, &QComboBox::currentTextChanged, this, &SequenceDialog::refreshAdding);
    connect(m_ui->choice->lineEdit(), &QLineEdit::returnPressed, this, &SequenceDialog::addStep);
    connect(m_ui->addStep, &QPushButton::clicked, this, &SequenceDialog::addStep);
    connect(m_ui->removeStep, &QAction::triggered, this, &SequenceDialog::removeStep);
    connect(m_ui->moveStepUp, &QAction::triggered, this, [this] { moveStep(-1); });
    connect(m_ui->moveStepDown, &QAction::triggered, this, [this] { moveStep(1); });
    connect(m_ui->steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SequenceDialog::showStep);
    connect(m_ui->pause, &QSpinBox::valueChanged, this, &SequenceDialog::takeStep);
    connect(m_ui->pauseUnit, &QComboBox::currentIndexChanged, this, &SequenceDialog::takeStep);
    connect(m_values, &ValuesPanel::edited, this, &SequenceDialog::takeStep);
    connect(m_ui->rounds, &QSpinBox::valueChanged, this, &SequenceDialog::refresh);
    connect(m_values, &ValuesPanel::fieldsChanged, this,
        [this] { m_values->followInTabOrder(m_ui->pauseUnit); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int SequenceDialog::chosen() const
{
    return m_ui->choice->findText(m_ui->choice->currentText(), Qt::MatchFixedString);
}

int SequenceDialog::currentRow() const
{
    return m_ui->steps->currentIndex().row();
}

/// Behind the selected one, with its pause.
void SequenceDialog::addStep()
{
    if (!canAdd())
        return;
    const int before = currentRow();
    SequenceStep step {.draft = m_choices.at(chosen())};
    if (before >= 0)
        step.pauseMs = m_steps->steps().at(before).pauseMs;
    m_steps->insert(before + 1, step);
    m_ui->steps->setCurrentIndex(m_steps->index(before + 1, 0));
    m_ui->choice->lineEdit()->selectAll(); // what is typed next replaces it
    refresh();
}

void SequenceDialog::removeStep()
{
    if (currentRow() < 0)
        return;
    m_steps->remove(currentRow());
    showStep();
    refresh();
}

void SequenceDialog::moveStep(int by)
{
    if (!m_steps->canMove(currentRow(), by))
        return;
    m_steps->move(currentRow(), by);
    showStep();
    refresh();
}

void SequenceDialog::showStep()
{
    const int row = currentRow();
    m_ui->step->setEnabled(row >= 0);
    m_ui->removeStep->setEnabled(row >= 0);
    m_ui->moveStepUp->setEnabled(m_steps->canMove(row, -1));
    m_ui->moveStepDown->setEnabled(m_steps->canMove(row, 1));
    const SequenceStep step = row < 0 ? SequenceStep {} : m_steps->steps().at(row);
    //: %1: a number, %2: a template
    m_ui->step->setTitle(row < 0 ? tr("The selected step")
                                 : tr("Step %1, “%2”").arg(numberText(row + 1), nameOf(step)));
    showTime(*m_ui->pause, *m_ui->pauseUnit, step.pauseMs);
    m_values->setValues(step.draft.values);
    m_values->setPlaceholders(placeholdersIn(step.draft.composition()));
}

void SequenceDialog::takeStep()
{
    const int row = currentRow();
    if (row < 0)
        return;
    SequenceStep step = m_steps->steps().at(row);
    step.pauseMs = shownTimeMs(*m_ui->pause, *m_ui->pauseUnit);
    step.draft.values = m_values->values();
    m_steps->change(row, step);
    refresh();
}

bool SequenceDialog::canAdd() const
{
    return chosen() >= 0 && m_steps->rowCount() < RunPlan::maxSteps;
}

/// All that a letter typed to find a template changes.
void SequenceDialog::refreshAdding()
{
    m_ui->addStep->setEnabled(canAdd());
}

void SequenceDialog::refresh()
{
    refreshAdding();
    const qint64 events = qint64(m_ui->rounds->value()) * m_steps->rowCount();
    m_start->setText(events > 0
            //: %1 is the number as it is written, %n the same number for the plural.
            ? tr("&Publish %1 events", nullptr, pluralOf(events)).arg(numberText(events))
            : tr("&Publish the sequence"));
    m_start->setEnabled(false);
    if (m_steps->rowCount() == 0)
        return m_ui->forecast->say(Tone::Neutral, u"info",
            m_choices.isEmpty()
                ? tr("A sequence is made of templates: save one, or write an event, first.")
                : tr("Choose a template above and add it: the steps are published in the order "
                     "of the list."));
    const Round round = previewRound();
    if (!round.problem.isEmpty())
        return m_ui->forecast->say(Tone::Error, u"error", round.problem);
    m_start->setEnabled(true);
    m_ui->forecast->say(Tone::Accent, u"info", forecast(round).join(u'\n'));
}

SequenceDialog::Round SequenceDialog::previewRound() const
{
    Round round;
    int number = 0;
    for (const SequenceStep& step : m_steps->steps()) {
        ++number;
        const ExpandedEvent expanded = m_preview(step.draft.composition());
        if (!canPublish(expanded.findings))
            //: %1: a number, %2: a template, %3: one or more sentences
            return {.problem
                = tr("Step %1, “%2”: %3")
                      .arg(numberText(number), nameOf(step), findingTexts(expanded.findings))};
        if (step.pauseMs > RunPlan::maxIntervalMs)
            return {.problem = tr("The time between two events can be 366 days at most.")};
        const qint64 bytes = expanded.event.data.toUtf8().size();
        round.bytes += bytes;
        round.blocks += blocksOf(bytes);
    }
    return round;
}

qint64 SequenceDialog::roundMs() const
{
    qint64 sum = 0;
    for (const SequenceStep& step : m_steps->steps())
        sum += step.pauseMs;
    return sum;
}

QStringList SequenceDialog::forecast(const Round& round) const
{
    constexpr double second = 1000; // ms
    const RunPlan order = plan();
    const double fastestMs = second / order.ratePerSecond; // from one event to the next
    const auto steps = double(m_steps->rowCount());
    const double perRoundMs = std::max(double(roundMs()), steps * fastestMs);
    QStringList lines;
    if (const auto events = order.total()) {
        const double lastPauseMs
            = std::max(double(m_steps->steps().last().pauseMs), fastestMs); // nothing follows it
        const auto time = std::chrono::milliseconds(
            qint64(std::max(perRoundMs * double(order.times) - lastPauseMs, 0.0)));
        //: %1: how many, %2: "about 8 min", %n: how many, for the plural
        lines += tr("%1 events, one after the other: %2.", nullptr, pluralOf(*events))
                     .arg(numberText(*events), aboutTimeText(time));
        lines += blocksText(round.bytes * order.times, round.blocks * order.times);
    } else {
        lines += tr("It goes on until you stop it, also when Herald was quit and resumes it.");
        //: %1: a time, such as "about 8 min"
        lines += tr("A round takes %1.")
                     .arg(aboutTimeText(std::chrono::milliseconds(qint64(perRoundMs))));
        lines += blocksText(round.bytes, round.blocks);
    }
    const QString warning = rateWarning(m_context.account, steps / perRoundMs * second);
    if (!warning.isEmpty())
        lines += warning;
    return lines;
}

RunPlan SequenceDialog::plan() const
{
    const Account& account = m_context.account;
    QList<RunStep> steps;
    for (const SequenceStep& step : m_steps->steps())
        steps.append({.composition = step.draft.composition(),
            .fillsPlaceholders = true,
            .lineage = step.draft.lineage(),
            .pauseMs = step.pauseMs});
    return {.kind = RunPlan::Kind::Sequence,
        .accountId = account.id,
        .accountName = account.name,
        .scope = account.scope,
        .receiver = m_context.receiver,
        .steps = steps,
        .times = m_ui->rounds->value(),
        .ratePerSecond = account.guard.isOn()
            ? std::min<double>(account.ceiling(), RunPlan::defaultRate)
            : RunPlan::defaultRate,
        .onUnknown = m_ui->onUnknown->currentIndex() == 0 ? RunPlan::OnUnknown::Stop
                                                          : RunPlan::OnUnknown::PassOver};
}

QString SequenceDialog::title() const
{
    const auto& steps = m_steps->steps();
    if (steps.size() < 2)
        return steps.isEmpty() ? QString() : nameOf(steps.first());
    //: A sequence's title: %1: its first event, %n: how many follow
    return tr("%1 and %n more", nullptr, int(steps.size()) - 1).arg(nameOf(steps.first()));
}

} // namespace herald
