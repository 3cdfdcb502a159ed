// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImportStage.h"

#include "history/database/DiskSync.h"
#include "history/HookBlob.h"
#include "history/LineageValues.h"
#include "history/PublishRow.h"
#include "history/Schema.h"
#include "history/StoredAnswer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <tuple>
#include <utility>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

constexpr qsizetype mostKnown = 20'000; // entries; what is not known any more is looked up
constexpr int tokenDigits = 16;

QString namePrefix(const QString& databaseFile)
{
    return databaseFile + QStringLiteral("-import-");
}

QVariant nullNumber()
{
    return QVariant(QMetaType::fromType<qlonglong>());
}

QVariant timeOrNull(qint64 us)
{
    return us < 0 ? nullNumber() : QVariant(us);
}

QByteArray keyOf(const QVariantList& values)
{
    QByteArray key;
    for (const QVariant& value : values) {
        const QByteArray bytes = value.toByteArray();
        key += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return key;
}
} // namespace

QString HistoryImportStage::fileName(const QString& databaseFile, qint64 owner)
{
    return namePrefix(databaseFile)
        + QStringLiteral("%1").arg(owner, tokenDigits, 16, QLatin1Char('0'));
}

QList<std::pair<QString, qint64>> HistoryImportStage::all(const QString& databaseFile)
{
    const QFileInfo prefix(namePrefix(databaseFile));
    const QString start = prefix.fileName();
    QList<std::pair<QString, qint64>> stages;
    for (const QString& name : prefix.dir().entryList({start + u'*'}, QDir::Files)) {
        bool isNumber = false;
        const qint64 owner = name.mid(start.size()).toLongLong(&isNumber, 16);
        if (isNumber && name.size() == start.size() + tokenDigits)
            stages.append({prefix.dir().filePath(name), owner});
    }
    return stages;
}

void HistoryImportStage::remove(const QString& stageFile)
{
    // The file itself last: as long as it is there it is found again.
    for (const char* companion : {"-wal", "-shm", "-journal", ""})
        QFile::remove(stageFile + QLatin1String(companion));
}

HistoryImportStage::HistoryImportStage(QString stageFile)
    : m_file(std::move(stageFile))
    , m_insert(QStringLiteral("INSERT OR IGNORE INTO publish (%1) VALUES (?, ?, ?, ?, ?, ?, NULL,"
                              " CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                   .arg(publishColumnList()))
{
}

Result<void> HistoryImportStage::create()
{
    if (auto opened = m_database.open(m_file, Database::Mode::ReadWrite); !opened)
        return opened;
    Result<void> done;
    const QStringList statements {
        // Until it is sealed it is thrown away whatever happens.
        QStringLiteral("PRAGMA journal_mode = OFF"),
        QStringLiteral("PRAGMA synchronous = OFF"),
        QStringLiteral("CREATE TABLE import_batch (upto INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO import_batch VALUES (0)"),
    };
    for (const QString& statement : statements) {
        if (done)
            done = m_database.execute(statement);
    }
    if (done)
        done = migrate(m_database);
    if (done)
        done = m_database.execute(QStringLiteral("BEGIN"));
    m_statements = std::make_unique<Statements>(m_database);
    return done;
}

Result<bool> HistoryImportStage::add(const Publish& publish)
{
    PublishResult result = publish.result;
    if (result.outcome == Outcome::Sending) {
        result.outcome = Outcome::Unknown;
        result.reason = Text::tr("The event was still being sent when this history was exported. "
                                 "It may have been published.");
    }
    const auto added = addRow(publish, result);
    if (!added || !*added)
        return added;
    if (const auto kept = addBelongings(publish); !kept)
        return tl::unexpected(kept.error());
    return true;
}

Result<bool> HistoryImportStage::addRow(const Publish& publish, const PublishResult& result)
{
    const PublishOrder& order = publish.order;
    const StoredAnswer answer = storedAnswer(result.answer);
    const auto target = targetId(order);
    const auto name = target ? nameId(order.event.name) : target;
    if (!name)
        return tl::unexpected(name.error());
    const auto reason = phraseId(result.reason.toUtf8());
    const auto words = reason ? phraseId(result.cloudWords.toUtf8()) : reason;
    const auto shape = words ? phraseId(answer.shape) : words;
    if (!shape)
        return tl::unexpected(shape.error());
    const Timings& timings = result.timings;
    const auto changed = m_statements->run(m_insert,
        {publish.id.value(), *target, *name, int(order.event.isPrivate), order.event.ttlSeconds,
            int(result.outcome), storedText(order.event.data), *reason, *words,
            result.answer.httpStatus, *shape, answer.own, answer.flags,
            timeOrNull(timings.queuedUs), timeOrNull(timings.connectedUs),
            timeOrNull(timings.encryptedUs), timeOrNull(timings.writtenUs),
            timeOrNull(timings.firstByteUs), timeOrNull(timings.doneUs), answer.body});
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed > 0;
}

Result<void> HistoryImportStage::addBelongings(const Publish& publish)
{
    const qint64 id = publish.id.value();
    Result<qint64> done = 0;
    if (const Lineage& lineage = publish.order.lineage; !lineage.isEmpty()) {
        done = originId(lineage);
        if (done)
            done = m_statements->run(
                QStringLiteral("INSERT INTO lineage VALUES (?, ?, CAST(? AS TEXT))"),
                {id, *done, storedValues(lineage.values)});
    }
    if (done && publish.mark != PublishMark())
        done = m_statements->run(
            QStringLiteral("INSERT INTO mark VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"),
            {id, int(publish.mark.isPinned), storedText(publish.mark.note),
                storedText(publish.mark.tags.join(u' '))});
    if (done && publish.withheld)
        done = m_statements->run(QStringLiteral("INSERT INTO withheld VALUES (?, 0, ?, ?)"),
            {id, publish.withheld->bytes, publish.withheld->sha256});
    if (const auto& receipt = publish.receipt; done && receipt)
        done = m_statements->run(
            QStringLiteral("INSERT INTO receipt (id, state, hooks, seen_us) VALUES (?, ?, ?, ?)"),
            {id, int(receipt->state), packHooks(receipt->hooks), receipt->seenAfterUs});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> HistoryImportStage::seal()
{
    m_statements.reset();
    if (auto done = m_database.execute(QStringLiteral("COMMIT")); !done)
        return done;
    m_database.close();
    return syncFile(m_file);
}

Result<qint64> HistoryImportStage::numberOf(Known& known, const QByteArray& key,
    const QString& select, const QString& insert, const QVariantList& values)
{
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    auto number = m_statements->value(select, values);
    if (number && !number->isValid())
        number = m_statements->value(insert, values);
    if (!number)
        return tl::unexpected(number.error());
    if (known.size() >= mostKnown)
        known.clear();
    known.insert(key, number->toLongLong());
    return number->toLongLong();
}

Result<qint64> HistoryImportStage::nameId(const QString& name)
{
    const QByteArray stored = storedText(name);
    return numberOf(m_names, stored,
        QStringLiteral("SELECT id FROM event_name WHERE name = CAST(? AS TEXT)"),
        QStringLiteral("INSERT INTO event_name (name, last_used) VALUES (CAST(? AS TEXT), 0)"
                       " RETURNING id"),
        {stored});
}

Result<QVariant> HistoryImportStage::phraseId(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return nullNumber();
    const auto number
        = numberOf(m_phrases, bytes, QStringLiteral("SELECT id FROM phrase WHERE bytes = ?"),
            QStringLiteral("INSERT INTO phrase (bytes) VALUES (?) RETURNING id"), {bytes});
    if (!number)
        return tl::unexpected(number.error());
    return QVariant(*number);
}

Result<qint64> HistoryImportStage::targetId(const PublishOrder& order)
{
    const auto target = [](const PublishOrder& of) {
        return std::tie(of.accountId, of.accountName, of.server, of.scope, of.isPractice);
    };
    if (m_lastTarget != 0 && target(order) == target(m_lastOrder))
        return m_lastTarget; // nearly always: the row before went to the same place
    const auto number = findTarget(order);
    m_lastTarget = number.value_or(0);
    m_lastOrder = order;
    return number;
}

Result<qint64> HistoryImportStage::findTarget(const PublishOrder& order)
{
    const QVariantList values {storedText(order.accountId), storedText(order.accountName),
        storedBytes(order.server.toEncoded()), int(order.scope.kind), storedText(order.scope.id),
        storedText(order.scope.asDeviceId), int(order.isPractice)};
    return numberOf(m_targets, keyOf(values),
        QStringLiteral("SELECT id FROM target WHERE account_id = CAST(? AS TEXT)"
                       " AND account_name = CAST(? AS TEXT) AND server = CAST(? AS TEXT)"
                       " AND scope_kind = ? AND scope_id = CAST(? AS TEXT)"
                       " AND as_device = CAST(? AS TEXT) AND is_practice = ?"),
        QStringLiteral("INSERT INTO target (account_id, account_name, server, scope_kind, scope_id,"
                       " as_device, is_practice) VALUES (CAST(? AS TEXT), CAST(? AS TEXT),"
                       " CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), ?) RETURNING id"),
        values);
}

Result<qint64> HistoryImportStage::originId(const Lineage& lineage)
{
    const QVariantList values {storedText(lineage.templatePath),
        storedText(lineage.templateVersion), storedText(lineage.templateId)};
    return numberOf(m_origins, keyOf(values),
        QStringLiteral("SELECT id FROM origin WHERE template_path = CAST(? AS TEXT)"
                       " AND template_version = CAST(? AS TEXT) AND template_id = CAST(? AS TEXT)"),
        QStringLiteral("INSERT INTO origin (template_path, template_version, template_id) VALUES"
                       " (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)) RETURNING id"),
        values);
}

} // namespace herald
