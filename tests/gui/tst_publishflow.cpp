// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/RecordingBox.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/PublishFlow.h"
#include "gui/guards/GuardFlow.h"
#include "gui/parts/MessageBar.h"
#include "gui/parts/ToneLabel.h"
#include "gui/WindowServices.h"
#include "history/Awaited.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

/// The composer, the expander with a real history, and a server that keeps what it was sent.
class tst_PublishFlow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        Desk()
            : services({.dataFolder = folder.path() + QStringLiteral("/data"),
                .configFolder = folder.path() + QStringLiteral("/config")})
            , flow(composer, services.accounts, services.expander, guards, services.publisher,
                  messages)
        {
            composer.setEventPreview(
                [this](const Composition& composition, ReceiverClass receiver) {
                    return services.expander.preview(composition, receiver);
                });
            Account account = Account::create(QStringLiteral("Workshop"));
            account.server = server.url();
            (void)services.accounts.save(account);
            (void)services.accounts.setCurrent(account.id);
            services.vault.useForThisRun(
                account.id, *AccessToken::fromText(QStringLiteral("only-in-memory")));
            (void)awaited(services.history.open());
        }
        bool publish(const ComposerDraft& draft)
        {
            composer.setDraft(draft);
            QSignalSpy idle(&flow, &PublishFlow::idle);
            composer.publish();
            return idle.size() == 1 || idle.wait(20'000);
        }
        /// As a form is decoded.
        QString sentData() const
        {
            for (const QByteArray& field : server.lastRequest().body().split('&')) {
                if (field.startsWith("data="))
                    return QString::fromUtf8(QByteArray::fromPercentEncoding(
                        QByteArray(field.mid(5)).replace('+', ' ')));
            }
            return QStringLiteral("(none)");
        }
        qint64 taken(const QString& counter)
        {
            return awaited(services.history.counts({counter}))->value(counter);
        }

        QTemporaryDir folder;
        ScriptedServer server;
        WindowServices services;
        QWidget window;
        MessageBar messages {&window};
        Composer composer;
        GuardFlow guards {services.guards, window};
        PublishFlow flow;
    };
    static ComposerDraft draft(const QString& data, const PlaceholderValues& values = {})
    {
        return {
            .content = {.event = {.name = QStringLiteral("a"), .data = data}}, .values = values};
    }

private Q_SLOTS:
    void whatIsSentIsTheTextByteForByte()
    {
        Desk desk;
        const QString text = QStringLiteral("{ \"a\" : 1,\r\n\t\"b\": \"ü\" }\n ");
        QVERIFY(desk.publish(draft(text)));
        QCOMPARE(desk.sentData(), text);
        ComposerDraft minified = draft(text);
        minified.content.isSentMinified = true;
        QVERIFY(desk.publish(minified));
        const QString sent = QStringLiteral("{\"a\":1,\"b\":\"ü\"}");
        QCOMPARE(desk.sentData(), sent);
        QCOMPARE(desk.composer.event().data, text); // the editor's text stays as it is
        // The meter has counted what was sent.
        const auto size = desk.composer.findChild<ToneLabel*>(QStringLiteral("dataSize"))->text();
        QVERIFY2(size.startsWith(QString::number(sent.toUtf8().size()) + u' '), qPrintable(size));
        QVERIFY2(size.contains(QStringLiteral("15 character")), qPrintable(size));
    }

    void eachPublishFillsInOnceAndThePreviewTakesNothing()
    {
        Desk desk;
        const ComposerDraft counted = draft(QStringLiteral("{{$counter}} {{$counter}} {{room}}"),
            {{QStringLiteral("room"), QStringLiteral("{{$counter}}")}});
        desk.composer.setDraft(counted);
        for (int look = 0; look < 3; ++look)
            desk.composer.preview();
        const auto* shown
            = desk.composer.findChild<QPlainTextEdit*>(QStringLiteral("previewFields"));
        QVERIFY(shown->toPlainText().contains(QStringLiteral("1 1 {{$counter}}")));
        QCOMPARE(desk.taken({}), 0);
        QVERIFY(desk.publish(counted));
        QCOMPARE(desk.sentData(), QStringLiteral("1 1 {{$counter}}"));
        QCOMPARE(desk.taken({}), 1);
        QVERIFY(desk.publish(counted));
        QCOMPARE(desk.sentData(), QStringLiteral("2 2 {{$counter}}"));
        QCOMPARE(desk.taken({}), 2);
        QCOMPARE(desk.server.requestCount(), 2);
    }

    void theHistoryKeepsTheTemplateTheBytesAndTheValues()
    {
        Desk desk;
        ComposerDraft loaded
            = draft(QStringLiteral("{{n}}"), {{QStringLiteral("n"), QStringLiteral("7")}});
        loaded.templatePath = QStringLiteral("Doors/open");
        loaded.content.id = QStringLiteral("some-id");
        loaded.revision = QByteArrayLiteral("0123456789abcdef");
        QSignalSpy used(&desk.flow, &PublishFlow::used);
        QVERIFY(desk.publish(loaded));
        QCOMPARE(used.size(), 1);
        const auto page = awaited(desk.services.history.page({}, {}, 5));
        VERIFY_RESULT(page);
        QCOMPARE(page->size(), 1);
        const PublishOrder order = page->first().order;
        QCOMPARE(order.event.data, QStringLiteral("7"));
        QCOMPARE(order.lineage.templateId, QStringLiteral("some-id"));
        QCOMPARE(order.lineage.templatePath, QStringLiteral("Doors/open"));
        QCOMPARE(order.lineage.templateVersion, QStringLiteral("0123456789ab"));
        QCOMPARE(order.lineage.values.value(QStringLiteral("n")), QStringLiteral("7"));
    }

    void cancelledWhileItIsFilledInNothingIsSent()
    {
        Desk desk;
        desk.composer.setDraft(draft(QStringLiteral("{{$counter}}")));
        QSignalSpy idle(&desk.flow, &PublishFlow::idle);
        desk.composer.publish();
        QVERIFY(desk.flow.isSending());
        QVERIFY(desk.composer.isSending());
        desk.composer.cancel();
        desk.composer.publish(); // none begins before that one is over
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(desk.server.requestCount(), 0);
        QVERIFY(!desk.composer.isSending());
        QVERIFY(desk.composer.findChild<ToneLabel*>(QStringLiteral("publishStatus"))
                    ->text()
                    .startsWith(QStringLiteral("Cancelled")));
        QVERIFY(desk.publish(draft(QStringLiteral("x"))));
        QCOMPARE(desk.server.requestCount(), 1);
    }

    void onePublishIsNotRecordedThenTheNextIs()
    {
        Desk desk;
        RecordingBox& box = desk.composer.recordingBox();
        QSignalSpy used(&desk.flow, &PublishFlow::used);
        box.setChecked(true);
        QVERIFY(desk.publish(draft(QStringLiteral("secret"))));
        QCOMPARE(desk.sentData(), QStringLiteral("secret"));
        QCOMPARE(*awaited(desk.services.history.count({})), 0);
        QVERIFY(used.isEmpty()); // the values that filled a template are not remembered either
        const auto* status = desk.composer.findChild<ToneLabel*>(QStringLiteral("publishStatus"));
        QVERIFY2(
            status->text().endsWith(QStringLiteral("not recorded")), qPrintable(status->text()));
        QVERIFY(!box.isChecked());
        QVERIFY(desk.publish(draft(QStringLiteral("kept"))));
        QCOMPARE(*awaited(desk.services.history.count({})), 1);
        QVERIFY(!status->text().contains(QStringLiteral("not recorded")));
        QCOMPARE(used.size(), 1);
    }

    void whatIsNotSentIsStillNotToBeRecorded()
    {
        Desk desk;
        Account account = Account::create(QStringLiteral("No token"));
        account.server = desk.server.url();
        VERIFY_RESULT(desk.services.accounts.save(account));
        VERIFY_RESULT(desk.services.accounts.setCurrent(account.id));
        RecordingBox& box = desk.composer.recordingBox();
        box.setChecked(true);
        QVERIFY(desk.publish(draft(QStringLiteral("secret"))));
        QCOMPARE(desk.server.requestCount(), 0);
        QVERIFY(box.isChecked());
        // The account itself stays as it is.
        QSignalSpy wanted(&desk.flow, &PublishFlow::tokenWanted);
        const auto buttons = desk.messages.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text() == QStringLiteral("Enter token…"))
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Account>().recording, Recording::Everything);
    }

    void anAccountThatKeepsNothingIsObeyed()
    {
        Desk desk;
        Account account = desk.services.accounts.current();
        account.recording = Recording::NoData;
        VERIFY_RESULT(desk.services.accounts.save(account));
        desk.composer.recordingBox().setAccountRecording(account.recording);
        QVERIFY(desk.composer.recordingBox().isEnabled());
        QVERIFY(desk.publish(draft(QStringLiteral("secret"))));
        const auto page = awaited(desk.services.history.page({}, {}, 5));
        QCOMPARE(page->size(), 1);
        QVERIFY(page->first().order.event.data.isEmpty());
        QCOMPARE(page->first().withheld->bytes, 6);

        desk.composer.recordingBox().setAccountRecording(Recording::Nothing);
        QVERIFY(desk.composer.recordingBox().isChecked());
        QVERIFY(!desk.composer.recordingBox().isEnabled());
        QVERIFY(desk.publish(draft(QStringLiteral("secret"))));
        QVERIFY(desk.composer.recordingBox().isChecked());
        QCOMPARE(*awaited(desk.services.history.count({})), 1);
        desk.composer.recordingBox().setAccountRecording(Recording::Everything);
        QVERIFY(!desk.composer.recordingBox().isChecked());
        QVERIFY(desk.composer.recordingBox().isEnabled());
    }

    void aVariableIsReadOnlyWhenItIsAllowed()
    {
        qputenv("HERALD_TEST_SITE", "nord");
        Desk desk;
        const ComposerDraft asking = draft(QStringLiteral("{{$env HERALD_TEST_SITE}}"));
        desk.composer.setDraft(asking);
        QVERIFY(!desk.composer.findChild<QAbstractButton*>(QStringLiteral("publish"))->isEnabled());
        const auto status
            = desk.composer.findChild<ToneLabel*>(QStringLiteral("eventProblems"))->text();
        QVERIFY2(status.contains(QStringLiteral("HERALD_TEST_SITE")), qPrintable(status));
        VERIFY_RESULT(
            desk.services.expander.environment().allow(QStringLiteral("HERALD_TEST_SITE")));
        desk.composer.refresh();
        QVERIFY(desk.publish(asking));
        QCOMPARE(desk.sentData(), QStringLiteral("nord"));
    }
};

QTEST_MAIN(tst_PublishFlow)
#include "tst_publishflow.moc"
