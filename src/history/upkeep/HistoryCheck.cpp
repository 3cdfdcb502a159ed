// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryCheck.h"

#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"
#include "history/database/ProcessLock.h"
#include "history/Schema.h"
#include "history/upkeep/HistoryIndexCheck.h"
#include "history/upkeep/HistoryRules.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCheck)
};

QString recoverRemedy()
{
    return Text::tr("Close Herald and start it again: it keeps the damaged file and recovers what "
                    "can be read.");
}

class Check {
public:
    explicit Check(const QString& file)
        : m_file(file)
    {
    }

    Result<void> open()
    {
        const auto state = examine(m_file);
        if (!state)
            return tl::unexpected(state.error());
        m_isDatabase = *state == FileState::Ours;
        if (*state == FileState::Damaged)
            find(Text::tr("The file is not a whole history database."), recoverRemedy());
        return m_isDatabase ? m_database.open(m_file, Database::Mode::ReadOnly) : Result<void>();
    }

    Result<void> checkFile()
    {
        const auto version = m_database.value(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return note(version.error());
        if (version->toInt() != currentSchema())
            return failure(ErrorKind::Conflict,
                Text::tr("This history is of an earlier Herald. Start Herald once, which brings it "
                         "to the present form, then check again."));
        if (const auto schema = checkSchema(m_database); !schema)
            return note(schema.error());
        return listed(
            QStringLiteral("PRAGMA integrity_check(%1)").arg(HistoryCheckReport::mostFindings),
            [this](const QSqlQuery& row) {
                if (const QString said = row.value(0).toString(); said != QStringLiteral("ok"))
                    find(said, recoverRemedy());
            });
    }

    Result<void> checkReferences()
    {
        return listed(QStringLiteral("PRAGMA foreign_key_check"), [this](const QSqlQuery& row) {
            //: %1: a table, %2: a row's number, %3: another table
            find(
                Text::tr("Row %2 of table %1 refers to a row of table %3 that is not there.")
                    .arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString()),
                recoverRemedy());
        });
    }

    Result<void> checkRules()
    {
        for (const HistoryRule& rule : historyRules()) {
            const auto broken = m_database.value(rule.count);
            if (!broken)
                return note(broken.error());
            const qint64 count = broken->toLongLong();
            if (count > 0)
                find(rule.finding(count), rule.remedy);
        }
        const auto publishes = m_database.value(QStringLiteral("SELECT count(*) FROM publish"));
        m_report.publishes = publishes ? publishes->toLongLong() : 0;
        return {};
    }

    Result<void> checkOwners()
    {
        const auto found = findSendingOfTheDead(m_database);
        if (!found)
            return note(found.error());
        if (*found > 0)
            find(
                Text::tr("%Ln publish(es) read “sending”, and the Herald that sent them has ended.",
                    nullptr, shown(*found)),
                Text::tr("Start Herald: it says of them that their outcome is unknown."));
        return {};
    }

    Result<void> checkIndex()
    {
        const auto checked = checkSearchIndex(m_database);
        if (!checked)
            return note(checked.error());
        m_report.isIndexed = checked->isThere;
        QStringList findings = checked->findings;
        if (m_report.findings.isEmpty() && findings.isEmpty() && isAlone()) {
            const auto structure = checkIndexStructure(m_file);
            if (!structure)
                return tl::unexpected(structure.error());
            findings = structure->findings;
        }
        for (const QString& finding : std::as_const(findings))
            find(finding,
                Text::tr("Publishes are safe, but a search may miss some: "
                         "“herald history check --rebuild-index” makes the index anew."));
        return {};
    }

    bool isDatabase() const { return m_isDatabase; }
    const HistoryCheckReport& report() const { return m_report; }

private:
    /// Whether no Herald, this one included, has the history open.
    bool isAlone() const
    {
        ProcessLock lock(m_file);
        if (!lock.enter())
            return false;
        lock.release();
        return !lock.othersAlive();
    }

    static int shown(qint64 count)
    {
        return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    }

    void find(const QString& what, const QString& remedy)
    {
        if (m_report.findings.size() < HistoryCheckReport::mostFindings)
            m_report.findings.append({what, remedy});
    }

    /// Damage is a finding; anything else keeps us from looking.
    Result<void> note(const Error& error)
    {
        if (!tellsDamage(error))
            return tl::unexpected(error);
        find(Text::tr("A part of the file cannot be read."), recoverRemedy());
        return {};
    }

    Result<void> listed(const QString& sql, const std::function<void(const QSqlQuery&)>& visit)
    {
        auto query = m_database.prepare(sql);
        if (!query)
            return note(query.error());
        if (!query->exec())
            return note(m_database.failureOf(*query).value());
        while (query->next())
            visit(*query);
        if (query->lastError().isValid())
            return note(m_database.failureOf(*query).value());
        return {};
    }

    const QString m_file;
    Database m_database;
    HistoryCheckReport m_report;
    bool m_isDatabase = false;
};
} // namespace

Result<HistoryCheckReport> checkHistory(const QString& databaseFile,
    const std::function<bool()>& isCancelled, const HistoryCheckProgress& progress)
{
    Check check(databaseFile);
    if (const auto opened = check.open(); !opened)
        return tl::unexpected(opened.error());
    if (!check.isDatabase())
        return check.report();
    using Step = Result<void> (Check::*)();
    const std::array<std::pair<QString, Step>, 5> steps {{
        {Text::tr("the file"), &Check::checkFile},
        {Text::tr("what rows refer to"), &Check::checkReferences},
        {Text::tr("what rows must fulfil"), &Check::checkRules},
        {Text::tr("what is being sent"), &Check::checkOwners},
        {Text::tr("the search index"), &Check::checkIndex},
    }};
    int number = 0;
    for (const auto& [name, step] : steps) {
        if (isCancelled())
            return failure(ErrorKind::Cancelled, Text::tr("The check was cancelled."));
        progress(name, ++number, static_cast<int>(steps.size()));
        if (const auto done = (check.*step)(); !done)
            return tl::unexpected(done.error());
    }
    return check.report();
}

QString checkSummary(const HistoryCheckReport& report)
{
    const int count
        = static_cast<int>(std::min<qint64>(report.publishes, std::numeric_limits<int>::max()));
    if (report.findings.isEmpty())
        return report.isIndexed
            ? Text::tr(
                "The history is in order: %Ln publish(es), and the search index.", nullptr, count)
            : Text::tr("The history is in order: %Ln publish(es).", nullptr, count);
    return Text::tr(
        "The check found %Ln problem(s).", nullptr, static_cast<int>(report.findings.size()));
}

} // namespace herald
