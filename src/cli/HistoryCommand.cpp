// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HistoryCommand.h"

#include "base/Moment.h"
#include "base/WhenDone.h"
#include "cli/AccountChoice.h"
#include "cli/HistoryCheckCommand.h"
#include "cli/HistoryImportCommand.h"
#include "cli/OpenNotes.h"
#include "cli/PublishReport.h"
#include "cli/SearchProblemText.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/search/SearchText.h"

#include <limits>

namespace herald {

namespace {

constexpr int pageSize = 256;
constexpr qint64 defaultLimit = 20;

const QString searchOption = QStringLiteral("search");
const QString outcomeOption = QStringLiteral("outcome");
const QString accountOption = QStringLiteral("account");
const QString sinceOption = QStringLiteral("since");
const QString untilOption = QStringLiteral("until");
const QString limitOption = QStringLiteral("limit");
const QString formatOption = QStringLiteral("format");

} // namespace

HistoryCommand::HistoryCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("history [OPTIONS]"), tr("Shows what was published, newest first."))
{
    m_syntax.addOption(searchOption,
        tr("only rows that match: words, -word, \"exact words\", and filters such as "
           "name:door, -outcome:accepted, after:2h, took:>500ms"),
        QStringLiteral("TEXT"));
    m_syntax.addOption(outcomeOption,
        tr("only accepted, rejected, not-sent, unknown, cancelled or sending"),
        QStringLiteral("OUTCOME"));
    m_syntax.addOption(accountOption, tr("only of this account"), QStringLiteral("NAME"));
    m_syntax.addOption(sinceOption,
        tr("from this time on: 2026-11-23, 2026-11-23T14:30, today, 2h, 7d"),
        QStringLiteral("TIME"));
    m_syntax.addOption(untilOption, tr("before this time"), QStringLiteral("TIME"));
    m_syntax.addOption(
        limitOption, tr("at most so many rows; default 20; 0: all"), QStringLiteral("N"));
    m_syntax.addOption(
        formatOption, tr("table (the default), jsonl or csv"), QStringLiteral("FORMAT"));
}

HistoryCommand::~HistoryCommand() = default;

void HistoryCommand::start(const QStringList& arguments)
{
    const QString action = arguments.value(0);
    if (action == u"import") {
        run(std::make_unique<HistoryImportCommand>(environment()), arguments.mid(1));
        return;
    }
    if (action == u"check") {
        run(std::make_unique<HistoryCheckCommand>(environment()), arguments.mid(1));
        return;
    }
    if (!parse(m_syntax, arguments))
        return;
    const auto read = readOptions();
    if (!read) {
        fail(ExitCode::BadUsage, read.error().text);
        return;
    }
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    whenDone(
        m_history->open(), this, [this](const Result<OpenReport>& report) { takeHistory(report); });
}

void HistoryCommand::interrupt()
{
    if (m_action)
        m_action->interrupt();
    else
        Command::interrupt();
}

void HistoryCommand::run(std::unique_ptr<Command> action, const QStringList& arguments)
{
    m_action = std::move(action);
    connect(m_action.get(), &Command::finished, this, &Command::finished);
    m_action->start(arguments);
}

Result<void> HistoryCommand::readOptions()
{
    if (!m_syntax.positional().isEmpty())
        return failure(ErrorKind::InvalidInput,
            tr("“%1” is not understood here. To search, write --search TEXT.")
                .arg(m_syntax.positional().first()));
    bool isNumber = true;
    const qint64 limit = m_syntax.isSet(limitOption)
        ? m_syntax.value(limitOption).toLongLong(&isNumber)
        : defaultLimit;
    if (!isNumber || limit < 0)
        return failure(ErrorKind::InvalidInput, tr("--limit takes a whole number; 0 means all."));
    m_left = limit == 0 ? std::numeric_limits<qint64>::max() : limit;
    const QString format
        = m_syntax.isSet(formatOption) ? m_syntax.value(formatOption) : QStringLiteral("table");
    m_format = HistoryFormat::create(format, environment().columns, environment().isOutTerminal);
    if (!m_format)
        return failure(ErrorKind::InvalidInput, tr("--format takes table, jsonl or csv."));
    return readQuery().map([this](const HistoryQuery& query) { m_query = query; });
}

Result<HistoryQuery> HistoryCommand::readQuery() const
{
    HistoryQuery query;
    const QString text = m_syntax.value(searchOption);
    const SearchText search = readSearch(text, environment().clock.now());
    if (!search.problems.isEmpty())
        return failure(ErrorKind::InvalidInput,
            searchProblemText(text, search.problems, environment().isErrTerminal));
    query.terms = search.terms;
    if (m_syntax.isSet(outcomeOption)) {
        query.outcome = outcomeFromKeyword(m_syntax.value(outcomeOption));
        if (!query.outcome)
            return failure(ErrorKind::InvalidInput,
                tr("--outcome takes accepted, rejected, not-sent, unknown, cancelled or sending."));
    }
    if (m_syntax.isSet(accountOption)) {
        const AccountList accounts(environment().paths.settingsFile());
        const auto account = accountCalled(m_syntax.value(accountOption), accounts);
        if (!account)
            return Failure(account.error());
        query.accountId = account->id;
    }
    for (const auto& [option, moment] :
        {std::pair(sinceOption, &query.since), std::pair(untilOption, &query.until)}) {
        if (!m_syntax.isSet(option))
            continue;
        const auto read = momentFromText(m_syntax.value(option), environment().clock.now());
        if (!read)
            return Failure(read.error());
        *moment = *read;
    }
    return query;
}

void HistoryCommand::takeHistory(const Result<OpenReport>& report)
{
    if (!report) {
        fail(ExitCode::StorageFailed, report.error().text);
        return;
    }
    for (const QString& note : openNotes(*report))
        say(note);
    print(m_format->header());
    askForPage({});
}

void HistoryCommand::askForPage(PublishId before)
{
    const int wanted = static_cast<int>(std::min<qint64>(m_left, pageSize));
    const auto asked = m_format->needsBody()
        ? m_history->threads().readAtLeisure<QList<Publish>>(
            [query = m_query, before, wanted](HistoryQueries& queries, const auto& isOvertaken) {
                return queries.completePage(query, before, wanted, isOvertaken);
            })
        : m_history->page(m_query, before, wanted);
    whenDone(asked, this, [this](const Result<QList<Publish>>& page) { takePage(page); });
}

void HistoryCommand::takePage(const Result<QList<Publish>>& page)
{
    if (!page) {
        fail(ExitCode::StorageFailed, page.error().text);
        return;
    }
    QByteArray text;
    for (const Publish& publish : *page)
        text += m_format->row(publish);
    print(text);
    m_left -= page->size();
    if (page->isEmpty() || m_left <= 0)
        finish(ExitCode::Done);
    else
        askForPage(page->last().id);
}

} // namespace herald
