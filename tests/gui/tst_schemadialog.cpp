// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/DataEditor.h"
#include "gui/composer/SchemaDialog.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"
#include "json/JsonSchema.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

namespace {

const QString doorSchema
    = QStringLiteral("{\n  \"type\": \"object\",\n  \"required\": [\"door\"],\n"
                     "  \"properties\": {\"door\": {\"enum\": [\"left\"]}}\n}\n");

} // namespace

class tst_SchemaDialog : public HeraldTest {
    Q_OBJECT

    struct Asked {
        explicit Asked(const QString& schema = {})
            : dialog(schema)
        {
            dialog.show();
        }
        DataEditor& editor() const
        {
            return *dialog.findChild<DataEditor*>(QStringLiteral("schema"));
        }
        ToneLabel& said() const
        {
            return *dialog.findChild<ToneLabel*>(QStringLiteral("schemaProblems"));
        }
        bool isUsable() const { return said().tone() == Tone::Ok; }
        bool isRefused() const { return said().tone() == Tone::Error; }
        void makeSample() const
        {
            dialog.findChild<QPushButton*>(QStringLiteral("makeSample"))->click();
        }
        bool load(const QByteArray& content)
        {
            QFile file(folder.filePath(QStringLiteral("schema.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return false;
            file.close();
            Q_EMIT editor().fileDropped(file.fileName());
            return true;
        }
        QTemporaryDir folder;
        SchemaDialog dialog;
        QSignalSpy made {&dialog, &SchemaDialog::sampleMade};
        QSignalSpy accepted {&dialog, &QDialog::accepted};
    };

private Q_SLOTS:
    void theSchemaIsKeptToTheByte()
    {
        const QString odd = QStringLiteral("{ \"title\" :\t\"Tür 🚪\" }\r\n\r\n");
        Asked asked(odd);
        QTRY_VERIFY(asked.isUsable());
        asked.dialog.accept();
        QCOMPARE(asked.dialog.schema(), odd);
    }

    void emptyIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("white space") << QStringLiteral(" \t\r\n\n");
    }
    void emptyIsNone()
    {
        QFETCH(const QString, text);
        Asked asked(doorSchema);
        QTRY_VERIFY(asked.isUsable());
        asked.editor().setContent(text);
        QVERIFY(asked.dialog.schema().isEmpty());
        QTRY_COMPARE(asked.said().text(), QStringLiteral("No schema: any data fits."));
        QCOMPARE(asked.said().tone(), Tone::Neutral);
    }

    void whatIsWrongIsSaidWhileTyping()
    {
        Asked asked;
        asked.editor().setContent(QStringLiteral("{\"type\": 7}"));
        QTRY_VERIFY(asked.isRefused());
        QVERIFY(!asked.said().text().isEmpty());
        asked.editor().setContent(QStringLiteral("{\"type\": \"number\"}"));
        QTRY_VERIFY(asked.isUsable());
    }

    void aFileIsLoaded()
    {
        Asked asked;
        QVERIFY(asked.load("\xef\xbb\xbf" + doorSchema.toUtf8()));
        QTRY_COMPARE(asked.dialog.schema(), doorSchema); // the byte order mark is left out
        QTRY_VERIFY(asked.isUsable());
        asked.editor().undo();
        QVERIFY(asked.dialog.schema().isEmpty());
    }

    void aFileThatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\0\0", 8);
        QTest::newRow("not UTF-8") << QByteArray("{\"t\": \"\xfc\"}");
        QTest::newRow("too large") << QByteArray(1'048'577, ' ');
    }
    void aFileThatIsNoTextIsRefused()
    {
        QFETCH(const QByteArray, content);
        Asked asked(doorSchema); // still being checked: that answer must not hide the refusal
        QVERIFY(asked.load(content));
        QTRY_VERIFY(asked.isRefused());
        QCOMPARE(asked.dialog.schema(), doorSchema);
        asked.makeSample(); // takes as long as the check did
        QTRY_COMPARE(asked.made.size(), 1);
        QVERIFY(asked.isRefused());
    }

    void aSampleIsMadeAndTheSchemaKept()
    {
        Asked asked(doorSchema);
        asked.makeSample();
        QTRY_COMPARE(asked.made.size(), 1);
        const QString sample = asked.made.first().first().toString();
        QVERIFY(sample.contains(QStringLiteral("left")));
        QVERIFY(JsonSchema::fromText(doorSchema)->check(sample).isEmpty());
        QCOMPARE(asked.accepted.size(), 1);
        QVERIFY(!asked.dialog.isVisible());
        QCOMPARE(asked.dialog.schema(), doorSchema);
    }

    void ofABrokenSchemaNoSampleIsMade()
    {
        Asked asked(doorSchema);
        QTRY_VERIFY(asked.isUsable());
        asked.editor().setContent(QStringLiteral("{\"type\": "));
        asked.makeSample();
        QTRY_VERIFY(asked.isRefused());
        QVERIFY(asked.dialog.isVisible());
        QVERIFY(asked.made.isEmpty());
        QVERIFY(asked.accepted.isEmpty());
    }

    void cancellingOvertakesTheSample()
    {
        Asked asked(doorSchema);
        QTRY_VERIFY(asked.isUsable());
        asked.makeSample();
        asked.dialog.reject();
        // The answer to a question asked later: the sample has been there before.
        asked.editor().setContent(QStringLiteral("{\"type\": 7}"));
        QTRY_VERIFY(asked.isRefused());
        QVERIFY(asked.made.isEmpty());
        QVERIFY(asked.accepted.isEmpty());
        QCOMPARE(asked.dialog.result(), int(QDialog::Rejected));
    }
};

QTEST_MAIN(tst_SchemaDialog)
#include "tst_schemadialog.moc"
