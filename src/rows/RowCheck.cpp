// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowCheck.h"

#include "base/Background.h"
#include "event/EventLint.h"
#include "event/Expansion.h"
#include "event/FindingText.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <chrono>

namespace herald {

namespace {
constexpr auto progressPause = std::chrono::milliseconds(100);

/// The counts of a file as it is read.
class Checking {
public:
    explicit Checking(const RowsOrder& order)
        : m_order(order)
        , m_random(QRandomGenerator::securelySeeded())
    {
        m_source = {.now = order.now,
            .counters = {},
            .environment = order.environment,
            .random = &m_random};
    }

    Result<void> map(RowReader& reader)
    {
        const auto columns = reader.columns();
        if (!columns)
            return tl::unexpected(columns.error());
        const auto placeholders = placeholdersIn(m_order.base);
        report.columns = *columns;
        report.format = reader.format();
        report.mapping = m_order.mapping.value_or(guessMapping(*columns, placeholders));
        for (const auto& [field, column] : m_order.columnsOfFields) {
            if (const auto set = setColumn(report.mapping, field, column, placeholders); !set)
                return set;
        }
        const bool isFixed = report.format == RowFormat::Csv;
        return checkMapping(report.mapping, isFixed ? *columns : QStringList(), m_order.base);
    }

    void add(const Row& row)
    {
        CheckedRow checked {.line = row.line};
        const auto composition = composedFrom(row, report.mapping, m_order.base);
        if (composition)
            check(*composition, checked);
        else
            checked.problem = composition.error();
        count(checked);
        if (report.first.size() < RowsReport::mostShown)
            report.first.append(checked);
    }

    RowsReport report;

private:
    void check(const Composition& composition, CheckedRow& checked)
    {
        checked.event = composition.event;
        QList<Finding> findings;
        if (m_order.fillsPlaceholders) {
            const ExpandedEvent expanded = expandEvent(composition, m_source, m_order.receiver);
            checked.event = expanded.event;
            findings = expanded.findings;
        } else {
            findings = lintEvent(composition.event, m_order.receiver);
        }
        if (m_order.rules)
            findings = m_order.rules(checked.event) + findings;
        if (findings.isEmpty())
            return;
        (canPublish(findings) ? checked.warning : checked.problem) = findingText(findings.first());
    }

    void count(const CheckedRow& checked)
    {
        if (!checked.problem.isEmpty()) {
            ++report.bad;
            if (report.problems.size() < RowsReport::mostProblems)
                report.problems.append({checked.line, checked.problem});
            return;
        }
        const qint64 bytes = checked.event.data.toUtf8().size();
        ++report.rows;
        report.dataBytes += bytes;
        report.blocks += blocksOf(bytes);
        if (checked.warning.isEmpty())
            return;
        ++report.warned;
        if (report.warnings.size() < RowsReport::mostWarnings)
            report.warnings.append({checked.line, checked.warning});
    }

    const RowsOrder& m_order;
    QRandomGenerator m_random;
    BuiltInSource m_source;
};
} // namespace

Result<RowsReport> checkRows(const RowsOrder& order, const std::function<bool()>& isStopped,
    const std::function<void(const RowsReport&)>& progress)
{
    auto opened = std::make_unique<RowFile>(RowFile::Hash::Sha256, isStopped);
    if (const auto done = opened->open(order.file); !done)
        return tl::unexpected(done.error());
    const RowFile& file = *opened; // lives as long as the reader
    const auto reader = readerOf(std::move(opened));
    if (!reader)
        return tl::unexpected(reader.error());
    Checking checking(order);
    if (const auto mapped = checking.map(**reader); !mapped)
        return tl::unexpected(mapped.error());
    checking.report.totalBytes = file.totalBytes();
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return tl::unexpected(row.error());
        checking.report.bytesRead = file.bytesRead();
        if (!*row)
            break;
        checking.add(**row);
        if (isStopped())
            return failure(ErrorKind::Cancelled, RowCheck::tr("Reading the rows was stopped."));
        if (sinceTold.elapsed() < progressPause.count())
            continue;
        progress(checking.report);
        sinceTold.restart();
    }
    checking.report.fingerprint = file.fingerprint();
    return checking.report;
}

RowCheck::~RowCheck()
{
    cancel();
}

void RowCheck::start(const RowsOrder& order)
{
    cancel();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_thread.reset(
        QThread::create([this, order, generation = m_generation, isStopped = m_isStopped] {
            giveWayToWindow();
            const auto report = checkRows(
                order, [isStopped] { return isStopped->load(); },
                [this, generation](const RowsReport& soFar) {
                    tell(generation, [this, soFar] { Q_EMIT progressed(soFar); });
                });
            tell(generation, [this, report] {
                if (report)
                    Q_EMIT finished(*report);
                else
                    Q_EMIT failed(report.error());
            });
        }));
    m_thread->setObjectName(QStringLiteral("row check"));
    m_thread->start();
}

void RowCheck::cancel()
{
    ++m_generation;
    if (!m_thread)
        return;
    *m_isStopped = true;
    m_thread->wait(); // it asks between two rows
    m_thread.reset();
}

void RowCheck::tell(int generation, const std::function<void()>& signal)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, signal] {
            if (generation == m_generation)
                signal();
        },
        Qt::QueuedConnection);
}

} // namespace herald
