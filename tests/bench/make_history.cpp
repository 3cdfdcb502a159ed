// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_history FILE ROWS [--no-index]: a history with realistic names, JSON data, answers and
// templates, spread over working hours. Prints the bytes of the events, the seconds that the rows
// took, and the seconds that the search index took.

#include "base/Clock.h"
#include "history/AnswerHead.h"
#include "history/database/DatabaseFile.h"
#include "history/PublishId.h"
#include "history/search/SearchIndex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <cstdio>

using namespace herald;

namespace {

constexpr int names = 1000;
constexpr int targets = 3;
constexpr int templates = 12;
constexpr int rowsATransaction = 50'000;
constexpr qint64 firstMoment = 1'500'000'000'000; // July 2017

class Maker {
public:
    explicit Maker(Database& database)
        : m_database(database)
        , m_statements(database)
    {
    }

    Result<void> run(qint64 rows)
    {
        auto done = m_database.execute(QStringLiteral("PRAGMA synchronous = OFF"));
        if (done)
            done = inTransaction(m_database, [this] { return makeShared(); });
        for (qint64 made = 0; done && made < rows; made += rowsATransaction) {
            const auto chunk = std::min<qint64>(rowsATransaction, rows - made);
            done = inTransaction(m_database, [&]() -> Result<void> {
                for (qint64 i = 0; i < chunk; ++i) {
                    if (auto row = makeRow(); !row)
                        return row;
                }
                return {};
            });
        }
        return done;
    }

    qint64 eventBytes() const { return m_eventBytes; }

private:
    Result<void> insert(const QString& sql, const QVariantList& values)
    {
        const auto done = m_statements.run(sql, values);
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    /// What many rows refer to.
    Result<void> makeShared()
    {
        static const QStringList accounts {
            QStringLiteral("Workshop"), QStringLiteral("Lab"), QStringLiteral("Production")};
        static const QStringList subjects {QStringLiteral("garage/door"),
            QStringLiteral("sensors/room"), QStringLiteral("orders/created"),
            QStringLiteral("battery/low"), QStringLiteral("alarm/test")};
        Result<void> done;
        for (int i = 0; i < targets && done; ++i)
            done = insert(QStringLiteral("INSERT INTO target VALUES (?, CAST(? AS TEXT), CAST(? AS"
                                         " TEXT), 'https://api.particle.io', 0, '', '', 0)"),
                {i + 1, storedText(QStringLiteral("account-%1").arg(i)),
                    storedText(accounts.at(i))});
        for (int i = 0; i < names && done; ++i) {
            m_names.append(QStringLiteral("%1/%2").arg(subjects.at(i % 5)).arg(i / 5));
            done = insert(QStringLiteral("INSERT INTO event_name VALUES (?, CAST(? AS TEXT), ?)"),
                {i + 1, storedText(m_names.last()), i + 1});
        }
        Answer answer {.httpStatus = 200,
            .reasonPhrase = "OK",
            .headers = {{"Date", "Mon, 23 Nov 2026 00:00:00 GMT"},
                {"Content-Type", "application/json; charset=utf-8"}, {"Content-Length", "11"},
                {"Connection", "keep-alive"}, {"X-Request-Id", QByteArray(36, '0')}}};
        const QList<QByteArray> phrases {packAnswerHead(answer).shape,
            "The cloud accepted the event.", "The cloud refused the event.",
            "No connection could be made.", "The answer did not come in time.",
            "You cancelled it before anything was sent."};
        for (int i = 0; i < phrases.size() && done; ++i)
            done = insert(
                QStringLiteral("INSERT INTO phrase VALUES (?, ?)"), {i + 1, phrases.at(i)});
        for (int i = 0; i < templates && done; ++i)
            done = insert(QStringLiteral(
                              "INSERT INTO origin VALUES (?, '', CAST(? AS TEXT), '0123456789ab')"),
                {i + 1, storedText(QStringLiteral("Shop floor/template %1").arg(i))});
        return done;
    }

    QString data(int kind)
    {
        const auto decimal = [this](int below) { return m_random.bounded(below * 10) / 10.0; };
        switch (kind) {
        case 0:
            return QStringLiteral(
                "{\"state\":\"%1\",\"at\":\"%2\",\"level\":%3,\"by\":\"badge %4\"}")
                .arg(m_random.bounded(2) ? QStringLiteral("open") : QStringLiteral("closed"),
                    PublishId(m_id).time().toString(Qt::ISODate))
                .arg(decimal(100))
                .arg(m_random.bounded(100'000));
        case 1:
            return QStringLiteral("{\"t\":%1,\"rh\":%2,\"p\":%3,\"device\":\"%4\",\"seq\":%5}")
                .arg(decimal(40))
                .arg(decimal(100))
                .arg(decimal(1100))
                .arg(m_random.generate64() & 0xffff'ffff'ffff, 12, 16, QLatin1Char('0'))
                .arg(m_rows);
        case 2:
            return QStringLiteral("{\"order\":\"%1\",\"items\":[{\"sku\":\"AB-%2\",\"qty\":%3}],"
                                  "\"total\":%4,\"currency\":\"EUR\"}")
                .arg(uuid())
                .arg(m_random.bounded(10'000))
                .arg(1 + m_random.bounded(9))
                .arg(decimal(1000));
        case 3:
            return QStringLiteral(
                "{\"soc\":%1,\"volt\":%2,\"charging\":%3,\"cycles\":%4,\"cell\":\"%5\"}")
                .arg(decimal(100))
                .arg(decimal(5))
                .arg(m_random.bounded(2) ? QStringLiteral("true") : QStringLiteral("false"))
                .arg(m_random.bounded(1000))
                .arg(m_random.bounded(1'000'000));
        default:
            return QStringLiteral("Smoke in room %1, floor %2: sent by the night watch, case %3")
                .arg(m_random.bounded(300))
                .arg(m_random.bounded(12))
                .arg(m_random.bounded(1'000'000));
        }
    }

    QString uuid()
    {
        const quint64 high = m_random.generate64();
        const quint64 low = m_random.generate64();
        QByteArray bytes(16, Qt::Uninitialized);
        std::memcpy(bytes.data(), &high, sizeof high);
        std::memcpy(bytes.data() + sizeof high, &low, sizeof low);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    }

    /// Some 40 s a row in the mean: 1,000,000 rows are more than a year of working hours.
    void stepId()
    {
        m_ms += 200 + m_random.bounded(80'000);
        m_id = PublishId::earliest(QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC)).value()
            + m_random.bounded(1 << 20);
    }

    Result<void> makeRow()
    {
        ++m_rows;
        stepId();
        const int name = m_random.bounded(names);
        const QString text = data(name % 5);
        const int dice = m_random.bounded(100);
        const int outcome = dice < 93 ? 1 : dice < 96 ? 2 : dice < 98 ? 3 : dice < 99 ? 4 : 5;
        const bool isAnswered = outcome <= 2;
        m_eventBytes += m_names.at(name).size() + text.size();
        Answer answer {.headers
            = {{"Date", "Mon, 23 Nov 2026 00:00:00 GMT"}, {"X-Request-Id", uuid().toLatin1()}}};
        const QByteArray body = outcome == 2
            ? QByteArrayLiteral("{\"ok\":false,\"error\":\"Too many requests\"}")
            : QByteArrayLiteral("");
        const int done
            = 40'000 + m_random.bounded(20'000) + m_random.bounded(1 << m_random.bounded(22));
        auto row = insert(
            QStringLiteral(
                "INSERT INTO publish (id, target, name, is_private, ttl, outcome, data, reason,"
                " http_status, answer_shape, answer_own, answer_flags, queued_us, written_us,"
                " first_byte_us, done_us, answer_body)"
                " VALUES (?, ?, ?, 1, 60, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, 300, 900, ?, ?, ?)"),
            {m_id, 1 + m_random.bounded(targets), name + 1, outcome, storedText(text), outcome + 1,
                isAnswered ? (outcome == 1 ? 200 : 429) : 0, 1,
                isAnswered ? packAnswerHead(answer).own : QByteArray(""), outcome == 1 ? 4 : 0,
                done - 300, done, body});
        if (row && m_random.bounded(10) == 0)
            row = insert(QStringLiteral("INSERT INTO lineage VALUES (?, ?, '{}')"),
                {m_id, 1 + m_random.bounded(templates)});
        return row;
    }

    Database& m_database;
    Statements m_statements;
    QRandomGenerator m_random {42};
    QStringList m_names;
    qint64 m_ms = firstMoment;
    qint64 m_id = 0;
    qint64 m_rows = 0;
    qint64 m_eventBytes = 0;
};

Result<void> makeIndex(Database& database)
{
    constexpr int rowsAStep = 20'000;
    SearchIndex index(database);
    for (;;) {
        const auto hasMore = index.step(rowsAStep);
        if (!hasMore)
            return tl::unexpected(hasMore.error());
        if (!*hasMore)
            return {};
    }
}

Result<void> make(const QString& file, qint64 rows, bool isIndexed)
{
    auto done = makeFolder(QFileInfo(file).absolutePath());
    if (done)
        done = createDatabase(file);
    Database database;
    if (done)
        done = database.open(file, Database::Mode::ReadWrite);
    if (!done)
        return done;
    QElapsedTimer timer;
    timer.start();
    qint64 eventBytes = 0;
    {
        Maker maker(database);
        done = maker.run(rows);
        eventBytes = maker.eventBytes();
    }
    const qint64 rowsMs = timer.restart();
    if (done && isIndexed)
        done = makeIndex(database);
    const qint64 indexMs = timer.elapsed();
    std::printf("%lld %.1f %.1f\n", static_cast<long long>(eventBytes),
        static_cast<double>(rowsMs) / 1000.0, static_cast<double>(indexMs) / 1000.0);
    if (done)
        done = database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isIndexed = arguments.value(3) != u"--no-index";
    if (arguments.size() < 3) {
        std::fputs("usage: make_history FILE ROWS [--no-index]\n", stderr);
        return 2;
    }
    const auto made = make(arguments.at(1), arguments.at(2).toLongLong(), isIndexed);
    if (!made)
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text + u' ' + made.error().detail));
    return made ? 0 : 1;
}
