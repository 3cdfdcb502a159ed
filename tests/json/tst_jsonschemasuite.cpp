// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "json/JsonSchema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace herald;

namespace {

struct Exception {
    QString place; ///< the beginning of "file: group: test"
    QString reason;
};

/// Every test of the suite that Herald fails, and why. One that passes does not belong here.
const QList<Exception>& exceptions()
{
    static const QString remote = QStringLiteral(
        "refers to a document on http://localhost:1234, and Herald fetches no schemas: a template "
        "from a stranger must not make it talk to a server; fromText() says so");
    static const QList<Exception> list {
        {QStringLiteral("refRemote: "), remote},
    };
    return list;
}

QString textOf(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

bool isException(const QString& place)
{
    return std::any_of(exceptions().cbegin(), exceptions().cend(),
        [&place](const Exception& exception) { return place.startsWith(exception.place); });
}

} // namespace

/// The required part of draft 7 of the JSON Schema Test Suite (Debian: json-schema-test-suite),
/// by the checker as Herald uses it.
class tst_JsonSchemaSuite : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void passes_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("isValid");
        QTest::addColumn<bool>("isException");
        const QDir folder(QStringLiteral("/usr/share/json-schema-test-suite/tests/draft7"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY2(files.size() > 30, "The package json-schema-test-suite is missing");
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).array();
            QVERIFY(!groups.isEmpty());
            for (const QJsonValue& group : groups)
                addGroup(name.chopped(5), group.toObject());
        }
    }

    void passes()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, json);
        QFETCH(const bool, isValid);
        QFETCH(const bool, isException);
        const auto read = JsonSchema::fromText(schema);
        const bool isRight = read && read->check(json).isEmpty() == isValid;
        QVERIFY2(isRight != isException,
            isException ? "This passes: take it off the list of exceptions"
                        : qPrintable(read ? QString() : read.error().text));
    }

private:
    static void addGroup(const QString& file, const QJsonObject& group)
    {
        const QString name = file + QStringLiteral(": ") + group[u"description"].toString();
        for (const QJsonValue& test : group[u"tests"].toArray()) {
            const QString place = name + QStringLiteral(": ") + test[u"description"].toString();
            QTest::newRow(qPrintable(place)) << textOf(group[u"schema"]) << textOf(test[u"data"])
                                             << test[u"valid"].toBool() << ::isException(place);
        }
    }
};

QTEST_GUILESS_MAIN(tst_JsonSchemaSuite)
#include "tst_jsonschemasuite.moc"
