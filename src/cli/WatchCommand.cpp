// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/WatchCommand.h"

#include "cli/PipeWatch.h"
#include "cli/PublishReport.h"
#include "cli/Services.h"
#include "cloud/StreamEventJson.h"
#include "publishing/LiveStreams.h"

#include <QFileDevice>
#include <QTimer>

#include <limits>

namespace herald {

namespace {

using std::chrono::seconds;

constexpr int longestTime = 7 * 24 * 60 * 60; // s

const QString accountOption = QStringLiteral("account");
const QString limitOption = QStringLiteral("limit");
const QString timeOption = QStringLiteral("for");

} // namespace

WatchCommand::WatchCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("watch [PREFIX] [OPTIONS]"),
          tr("Prints the events of an account as they happen, one JSON object a line: all of them, "
             "or those whose name begins with PREFIX.\nWhat the stream does is told on standard "
             "error. Ctrl+C ends it."))
{
    m_syntax.addOption(accountOption,
        tr("the account; default: the one in use, or the token in HERALD_ACCESS_TOKEN"),
        QStringLiteral("NAME"));
    m_syntax.addOption(limitOption, tr("ends after so many events"), QStringLiteral("N"));
    m_syntax.addOption(timeOption, tr("ends after so many seconds"), QStringLiteral("SECONDS"));
}

WatchCommand::~WatchCommand() = default;

void WatchCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    m_services = std::make_unique<Services>(environment());
    const auto account = readOptions().and_then([this] { return choose(); });
    if (account)
        open(*account);
    else
        fail(exitCodeOf(account.error()), account.error().text);
}

Result<void> WatchCommand::readOptions()
{
    const QStringList words = m_syntax.positional();
    if (words.size() > 1)
        return failure(
            ErrorKind::InvalidInput, tr("“%1” is not understood here.").arg(words.at(1)));
    m_prefix = words.value(0);
    bool isNumber = true;
    m_left = m_syntax.isSet(limitOption) ? m_syntax.value(limitOption).toLongLong(&isNumber)
                                         : std::numeric_limits<qint64>::max();
    if (!isNumber || m_left < 1)
        return failure(ErrorKind::InvalidInput, tr("--limit takes a whole number from 1 on."));
    const int time = m_syntax.isSet(timeOption) ? m_syntax.value(timeOption).toInt(&isNumber) : 0;
    if (!isNumber || time < 0 || time > longestTime || (m_syntax.isSet(timeOption) && time == 0))
        return failure(ErrorKind::InvalidInput,
            tr("--for takes a whole number of seconds, from 1 to %1.").arg(longestTime));
    m_time = seconds(time);
    return {};
}

Result<Account> WatchCommand::choose()
{
    const auto chosen
        = chooseAccount(m_syntax.value(accountOption), environment(), m_services->accounts);
    if (!chosen)
        return Failure(chosen.error());
    if (chosen->account.isPractice())
        return failure(ErrorKind::InvalidInput,
            tr("Each Herald has a practice cloud of its own, so there is nothing to hear from "
               "here. Start “herald practice” and give the address and the token that it prints "
               "as HERALD_SERVER and HERALD_ACCESS_TOKEN."));
    if (chosen->token)
        m_services->vault.useForThisRun(chosen->account.id, *chosen->token);
    return chosen->account;
}

void WatchCommand::open(const Account& account)
{
    connect(&m_services->vault, &TokenVault::waiting, this, [this] {
        say(tr("Waiting for your keychain. Most likely its window asks for a password."));
    });
    m_pipe = std::make_unique<PipeWatch>(environment().out);
    connect(m_pipe.get(), &PipeWatch::closed, this, [this] { end(ExitCode::Done); });
    if (m_time > seconds::zero())
        QTimer::singleShot(m_time, this, &WatchCommand::endOfTime);
    m_streams = std::make_unique<LiveStreams>(
        m_services->vault, m_services->practice, environment().clock);
    m_stream = m_streams->open(account);
    connect(m_stream.get(), &LiveStream::stateChanged, this, &WatchCommand::showState);
    connect(m_stream.get(), &LiveStream::received, this, &WatchCommand::showEvents);
}

void WatchCommand::showState(const StreamState& state)
{
    if (m_hasEnded)
        return;
    const QString words
        = state.cloudWords.isEmpty() ? QString() : tr("\nThe cloud says: %1").arg(state.cloudWords);
    switch (state.kind) {
    case StreamState::Kind::Off:
    case StreamState::Kind::Connecting:
        return;
    case StreamState::Kind::Connected:
        say(m_wasConnected ? tr("Connected again. What was published meanwhile is not shown.")
                           //: %1 is an account, %2 a scope such as "My devices"
                           : tr("Connected: events of “%1”, %2.")
                                 .arg(m_stream->account().name, m_stream->account().scope.label()));
        m_wasConnected = true;
        return;
    case StreamState::Kind::Waiting: {
        const qint64 ms = state.retryAtMs - environment().clock.now().toMSecsSinceEpoch();
        //: %1 is a sentence
        say(tr("%1 Tried again in %n second(s).", nullptr,
                int((std::max<qint64>(ms, 0) + 999) / 1000))
                .arg(state.reason)
            + words);
        return;
    }
    case StreamState::Kind::Refused:
        say(withWayOn({state.error, state.reason}) + words);
        end(exitCodeOf({state.error, state.reason}));
        return;
    }
}

void WatchCommand::showEvents(const QList<StreamEvent>& events)
{
    QByteArray lines;
    for (const StreamEvent& event : events) {
        if (m_left == 0)
            break;
        if (!event.name.startsWith(m_prefix))
            continue;
        lines += streamEventLine(event) + '\n';
        --m_left;
    }
    if (m_hasEnded || lines.isEmpty() || !printed(lines))
        return;
    if (m_left == 0)
        end(ExitCode::Done);
}

/// Where nobody reads any more, that is the end and no error.
bool WatchCommand::printed(const QByteArray& lines)
{
    print(lines);
    const auto* file = qobject_cast<QFileDevice*>(&environment().out);
    if (!file || file->error() == QFileDevice::NoError)
        return true;
    if (file->error() == QFileDevice::ResourceError) // no room
        say(tr("The events cannot be written: %1").arg(file->errorString()));
    end(file->error() == QFileDevice::ResourceError ? ExitCode::StorageFailed : ExitCode::Done);
    return false;
}

void WatchCommand::endOfTime()
{
    if (!m_wasConnected)
        say(tr("The event stream could not be reached in that time."));
    end(m_wasConnected ? ExitCode::Done : ExitCode::NotSent);
}

void WatchCommand::interrupt()
{
    end(ExitCode::Interrupted);
}

void WatchCommand::end(ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    finish(code);
}

} // namespace herald
