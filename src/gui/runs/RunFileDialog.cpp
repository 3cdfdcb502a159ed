// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunFileDialog.h"

#include "accounts/GuardRules.h"
#include "base/WhenDone.h"
#include "event/DurationText.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/PrimaryButton.h"
#include "gui/runs/RowColumns.h"
#include "gui/runs/RunWords.h"
#include "ui_runfiledialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace herald {

namespace {

constexpr qint64 wholeBar = 1000;
constexpr qsizetype longestShown = 300; // letters of data in a cell

enum Base { ColumnsOnly, ComposersEvent };
enum FirstColumn { Line, Name, Data, Visibility, Ttl, Remark };

void put(QTableWidget& table, int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text.left(longestShown).simplified());
    item->setToolTip(text.left(longestShown));
    table.setItem(row, column, item);
}

/// As wide as their texts, but one has all the room that is left.
void lookLikeLists(QTableWidget& table, int widest)
{
    QHeaderView& columns = *table.horizontalHeader();
    columns.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(widest, QHeaderView::Stretch);
    columns.setHighlightSections(false);
    QHeaderView& rows = *table.verticalHeader();
    rows.setMinimumSectionSize(0);
    rows.setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
}

} // namespace

RunFileDialog::RunFileDialog(const QString& file, const RunContext& context, QWidget* parent)
    : QDialog(parent)
    , m_file(QFileInfo(file).canonicalFilePath().isEmpty() ? file
                                                           : QFileInfo(file).canonicalFilePath())
    , m_context(context)
    , m_ui(std::make_unique<Ui::RunFileDialog>())
{
    m_ui->setupUi(this);
    m_ui->file->setText(QDir::toNativeSeparators(m_file));
    // A path reads left to right in every language, but stands beside its label.
    m_ui->file->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
        | Qt::AlignVCenter | Qt::AlignAbsolute);
    //: behind a number in a spin box: events a second
    m_ui->rate->setSuffix(tr(" a second"));
    if (context.account.guard.isOn())
        m_ui->rate->setMaximum(context.account.ceiling());
    m_ui->rate->setValue(std::min<double>(context.account.ceiling(), RunPlan::defaultRate));
    auto* start = new PrimaryButton(this);
    start->setObjectName(QStringLiteral("startRun"));
    m_ui->buttons->addButton(start, QDialogButtonBox::AcceptRole);
    m_start = start;
    lookLikeLists(*m_ui->first, Data);
    lookLikeLists(*m_ui->bad, 1);
    fillBases();
    connectParts();
    setPhase(Phase::Reading);
    constexpr QSize wished {1000, 720};
    resizeOnScreen(*this, wished.expandedTo(sizeHint()));
    whenDone(readColumns(m_file), this,
        [this](const Result<QStringList>& columns) { takeColumns(columns); });
}

RunFileDialog::~RunFileDialog() = default;

void RunFileDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void RunFileDialog::fillBases()
{
    const Event& event = m_context.draft.content.event;
    m_ui->base->addItem(tr("What its columns say"));
    const bool isThere = !event.name.isEmpty() || !event.data.isEmpty();
    m_ui->baseLabel->setVisible(isThere);
    m_ui->base->setVisible(isThere);
    if (!isThere)
        return;
    //: %1: an event's name
    m_ui->base->addItem(
        tr("The event in the composer, “%1”, filled in with its columns").arg(event.name));
    if (!fillablePlaceholders(m_context.draft.composition()).isEmpty())
        m_ui->base->setCurrentIndex(ComposersEvent);
}

void RunFileDialog::connectParts()
{
    connect(m_ui->base, &QComboBox::activated, this, &RunFileDialog::offerColumns);
    connect(m_ui->columns, &ColumnsForm::changed, this, &RunFileDialog::check);
    connect(m_ui->checkAgain, &QPushButton::clicked, this, &RunFileDialog::check);
    connect(m_ui->stopChecking, &QPushButton::clicked, this, &RunFileDialog::cancelCheck);
    connect(m_ui->rate, &QDoubleSpinBox::valueChanged, this, &RunFileDialog::showForecast);
    connect(m_ui->leaveOutBad, &QCheckBox::toggled, this, &RunFileDialog::showForecast);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_check, &RowCheck::progressed, this, &RunFileDialog::takeProgress);
    connect(&m_check, &RowCheck::finished, this, &RunFileDialog::takeReport);
    connect(&m_check, &RowCheck::failed, this, [this](const Error& error) { fail(error.text); });
}

bool RunFileDialog::fillsComposersEvent() const
{
    return m_ui->base->currentIndex() == ComposersEvent;
}

Composition RunFileDialog::base() const
{
    if (!fillsComposersEvent())
        return {};
    Composition composition = m_context.draft.composition();
    composition.placeholders = fillablePlaceholders(composition);
    return composition;
}

void RunFileDialog::takeColumns(const Result<QStringList>& columns)
{
    if (!columns)
        return fail(columns.error().text);
    m_columns = *columns;
    offerColumns();
}

void RunFileDialog::offerColumns()
{
    m_ui->columns->setColumns(m_columns, base().placeholders);
    // As wide as all of it, with room for the bar where it is higher than the area.
    m_ui->columnsArea->setMinimumWidth(m_ui->columns->sizeHint().width()
        + m_ui->columnsArea->verticalScrollBar()->sizeHint().width());
    check();
}

void RunFileDialog::check()
{
    m_check.cancel();
    m_report = {};
    const ColumnMapping mapping = m_ui->columns->mapping();
    if (const auto checked = checkMapping(mapping, {}, base()); !checked)
        return fail(tr("Which column holds the events' names? Choose it above."));
    setPhase(Phase::Checking);
    m_check.start({.file = m_file,
        .mapping = mapping,
        .base = base(),
        .fillsPlaceholders = fillsComposersEvent(),
        .environment = m_context.environment,
        .receiver = m_context.receiver,
        .now = m_context.now,
        .rules = [account = m_context.account](
                     const Event& event) { return guardFindings(account, event); }});
}

void RunFileDialog::cancelCheck()
{
    m_check.cancel();
    setPhase(Phase::Cancelled);
}

void RunFileDialog::takeProgress(const RowsReport& soFar)
{
    m_report = soFar;
    showRows();
    if (soFar.totalBytes > 0)
        m_ui->checkProgress->setValue(int(soFar.bytesRead * wholeBar / soFar.totalBytes));
    showForecast();
}

void RunFileDialog::takeReport(const RowsReport& report)
{
    m_report = report;
    showRows();
    setPhase(Phase::Checked);
}

void RunFileDialog::fail(const QString& text)
{
    m_problem = text;
    showRows();
    setPhase(Phase::Failed);
}

void RunFileDialog::setPhase(Phase phase)
{
    m_phase = phase;
    const bool isChecking = phase == Phase::Checking;
    m_ui->stopChecking->setVisible(isChecking);
    m_ui->checkProgress->setVisible(isChecking);
    m_ui->checkProgress->setValue(0);
    m_ui->checkAgain->setVisible(!isChecking);
    m_ui->checkAgain->setEnabled(phase == Phase::Cancelled || phase == Phase::Checked);
    showForecast();
}

void RunFileDialog::showRows()
{
    QTableWidget& first = *m_ui->first;
    first.setRowCount(int(m_report.first.size()));
    for (int row = 0; row < first.rowCount(); ++row) {
        const CheckedRow& checked = m_report.first[row];
        put(first, row, Line, numberText(checked.line));
        put(first, row, Name, checked.event.name);
        put(first, row, Data, checked.event.data);
        put(first, row, Visibility, checked.event.isPrivate ? tr("private") : tr("public"));
        //: seconds
        put(first, row, Ttl, tr("%1 s").arg(numberText(checked.event.ttlSeconds)));
        put(first, row, Remark, checked.problem.isEmpty() ? checked.warning : checked.problem);
    }
    first.setColumnHidden(Remark,
        std::all_of(m_report.first.begin(), m_report.first.end(),
            [](const auto& row) { return row.problem.isEmpty() && row.warning.isEmpty(); }));
    QTableWidget& bad = *m_ui->bad;
    bad.setRowCount(int(m_report.problems.size()));
    for (int row = 0; row < bad.rowCount(); ++row) {
        put(bad, row, 0, numberText(m_report.problems[row].line));
        put(bad, row, 1, m_report.problems[row].reason);
    }
    m_ui->tabs->setTabText(
        1, m_report.bad == 0 ? tr("Bad rows") : tr("Bad rows (%1)").arg(numberText(m_report.bad)));
}

void RunFileDialog::showForecast()
{
    m_ui->leaveOutBad->setVisible(m_report.bad > 0);
    const bool hasBad = m_report.bad > 0 && !m_ui->leaveOutBad->isChecked();
    const bool canStart = m_phase == Phase::Checked && m_report.rows > 0 && !hasBad;
    m_start->setEnabled(canStart);
    m_start->setText(canStart
            //: %1 is the number as it is written, %n the same number for the plural.
            ? tr("&Publish %1 events", nullptr, pluralOf(m_report.rows))
                  .arg(numberText(m_report.rows))
            : tr("&Publish"));
    const QString rows = numberText(m_report.rows + m_report.bad);
    switch (m_phase) {
    case Phase::Reading:
        return m_ui->forecast->say(Tone::Neutral, {}, tr("Reading the file…"));
    case Phase::Checking:
        return m_ui->forecast->say(Tone::Neutral, {},
            //: %1 is the number as it is written, %n the same number for the plural.
            tr("Checking: %1 rows so far", nullptr, pluralOf(m_report.rows + m_report.bad))
                .arg(rows));
    case Phase::Cancelled:
        return m_ui->forecast->say(Tone::Warning, u"info",
            tr("The rows are not checked yet. Only a file that was checked to its end is run."));
    case Phase::Failed:
        return m_ui->forecast->say(Tone::Error, u"error", m_problem);
    case Phase::Checked:
        break;
    }
    if (m_report.rows == 0)
        return m_ui->forecast->say(
            Tone::Error, u"error", tr("The file has no rows that can be published."));
    if (hasBad)
        //: %1 is the number as it is written, %n the same number for the plural.
        return m_ui->forecast->say(Tone::Error, u"error",
            tr("%1 rows cannot be published, so nothing is sent. Mend them and check again, or "
               "leave them out.",
                nullptr, pluralOf(m_report.bad))
                .arg(numberText(m_report.bad)));
    const QStringList lines = forecast();
    m_ui->forecast->say(Tone::Accent, u"info", lines.join(u'\n'));
}

QStringList RunFileDialog::forecast() const
{
    const RunPlan order = plan();
    const auto time
        = std::chrono::milliseconds(qint64(double(m_report.rows) / order.ratePerSecond * 1000));
    //: %1: how many, %2: an account and where it publishes to, %n: how many, for the plural
    QStringList lines {tr("%1 events go to %2.", nullptr, pluralOf(m_report.rows))
                           .arg(numberText(m_report.rows), placeText(m_context.account)),
        //: %1: events a second, %2: a time, such as "about 8 min"
        tr("At up to %1 a second: %2.")
            .arg(QLocale().toString(order.ratePerSecond), aboutTimeText(time)),
        blocksText(m_report.dataBytes, m_report.blocks)};
    if (m_report.warned > 0)
        lines += tr("There are warnings for %1 rows, the first: line %2: %3", nullptr,
            pluralOf(m_report.warned))
                     .arg(numberText(m_report.warned), numberText(m_report.warnings.value(0).line),
                         m_report.warnings.value(0).reason);
    const QString warning = rateWarning(m_context.account, order.ratePerSecond);
    if (!warning.isEmpty())
        lines += warning;
    return lines;
}

RunPlan RunFileDialog::plan() const
{
    const Account& account = m_context.account;
    return {.kind = RunPlan::Kind::File,
        .accountId = account.id,
        .accountName = account.name,
        .scope = account.scope,
        .receiver = m_context.receiver,
        .steps = {{.composition = base(),
            .fillsPlaceholders = fillsComposersEvent(),
            .lineage = fillsComposersEvent() ? m_context.draft.lineage() : Lineage {}}},
        .ratePerSecond = m_ui->rate->value(),
        .onUnknown = m_ui->onUnknown->currentIndex() == 0 ? RunPlan::OnUnknown::Stop
                                                          : RunPlan::OnUnknown::PassOver,
        .file = {.path = m_file,
            .fingerprint = m_report.fingerprint,
            .mapping = m_report.mapping,
            .rows = m_report.rows,
            .bad = m_report.bad}};
}

} // namespace herald
