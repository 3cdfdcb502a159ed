// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event/PublishPlan.h"
#include "gui/composer/PreviewDialog.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace herald;

class tst_PreviewDialog : public HeraldTest {
    Q_OBJECT

    struct Shown {
        explicit Shown(const Event& event, const QList<Finding>& findings = {})
        {
            dialog.show(event, findings, QUrl(QStringLiteral("https://api.particle.io")),
                {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")});
        }
        template <typename T> T& part(const char* name) const
        {
            return *dialog.findChild<T*>(QString::fromLatin1(name));
        }
        QString text(const char* name) const { return part<QPlainTextEdit>(name).toPlainText(); }
        ToneLabel& said(const char* name) const { return part<ToneLabel>(name); }
        PreviewDialog dialog;
    };
    static Event event(const QString& data = QStringLiteral("{\"a b\": \"ü&=+\"}"))
    {
        return {.name = QStringLiteral("garage/door"), .data = data, .ttlSeconds = 3'600};
    }
    static Finding finding(Finding::Severity severity, const QString& text, int line = 0)
    {
        return {.severity = severity,
            .field = Finding::Field::Data,
            .text = text,
            .line = line,
            .column = line};
    }

private Q_SLOTS:
    void itsButtonsStayOnTheScreen()
    {
        const Shown shown(event());
        const QSize room = shown.dialog.screen()->availableSize();
        QVERIFY(
            shown.dialog.height() <= room.height() * 9 / 10); // it wishes for more than that here
        QVERIFY(shown.dialog.width() <= room.width() * 9 / 10);
    }
    void itShowsWhatGoesOut()
    {
        const Shown shown(event());
        QVERIFY(shown.dialog.isVisible());
        const QString request = shown.text("previewRequest");
        const QString body = request.section(QStringLiteral("\n\n"), 1);
        QVERIFY(request.startsWith(
            QStringLiteral("POST https://api.particle.io/v1/products/4711/events\n")));
        QVERIFY(request.contains(QStringLiteral("\nContent-Length: %1\n").arg(body.size())));
        QVERIFY(body.contains(QStringLiteral("data=%7B%22a")));
        QCOMPARE(shown.said("previewBytes").text(),
            QStringLiteral("%1 bytes of body, for 16 bytes of data").arg(body.size()));
        QVERIFY(shown.text("previewCurl").startsWith(QStringLiteral("curl ")));
        const QString particle = shown.text("previewParticle");
        QVERIFY(particle.startsWith(u'#') && particle.contains(QStringLiteral("ttl=3600")));
        QVERIFY(particle.contains(QStringLiteral("\nparticle publish ")));
    }

    void theBodyIsDecoded()
    {
        const Shown shown(event());
        const QStringList fields = shown.text("previewFields").split(u'\n');
        for (const QString& field :
            {QStringLiteral("name: garage/door"), QStringLiteral("data: {\"a b\": \"ü&=+\"}"),
                QStringLiteral("private: true"), QStringLiteral("ttl: 3600")})
            QVERIFY2(fields.contains(field), qPrintable(field));
    }

    void theTokenIsMasked()
    {
        const Shown shown(event());
        QVERIFY(shown.text("previewRequest")
                    .contains(QStringLiteral("\nAuthorization: Bearer ••••••••\n")));
        QVERIFY(
            shown.text("previewCurl")
                .contains(QStringLiteral("-H \"Authorization: Bearer $PARTICLE_ACCESS_TOKEN\"")));
    }

    void theFindingsOfTheDraftAreSaid()
    {
        const Shown none(event());
        QCOMPARE(none.said("previewFindings").tone(), Tone::Ok);
        QCOMPARE(none.said("previewFindings").text(),
            QStringLiteral("Nothing speaks against this event."));

        const Finding warning = finding(Finding::Severity::Warning, QStringLiteral("<b>odd"), 3);
        const Shown some(event(), {warning});
        QCOMPARE(some.said("previewFindings").tone(), Tone::Warning);
        QCOMPARE(some.said("previewFindings").text(), QStringLiteral("Line 3, column 3: <b>odd"));
        QCOMPARE(some.said("previewFindings").textFormat(), Qt::PlainText);

        const Shown worse(
            event(), {finding(Finding::Severity::Error, QStringLiteral("wrong")), warning});
        QCOMPARE(worse.said("previewFindings").tone(), Tone::Error);
        QCOMPARE(worse.said("previewFindings").text(),
            QStringLiteral("wrong\nLine 3, column 3: <b>odd"));
    }

    void theReceiversThatMissItAreNamed()
    {
        const Shown small(event());
        QCOMPARE(small.said("previewReceivers").text(),
            QStringLiteral("Every class of device gets it."));
        const Shown large(event(QString(700, u'x')));
        const QString missed = large.said("previewReceivers").text();
        QCOMPARE(missed.count(u'\n'), 1); // the two smallest classes
        QVERIFY(missed.contains(receiverClassLabel(ReceiverClass::DeviceOs08To2)));
        QVERIFY(!missed.contains(receiverClassLabel(ReceiverClass::DeviceOs3Gen2)));
    }

    void theNextOneReplacesAll()
    {
        Shown shown(event(QString(20'000, u'x')),
            {finding(Finding::Severity::Error, QStringLiteral("too large"))});
        shown.dialog.show(
            event(QStringLiteral("1")), {}, QUrl(QStringLiteral("http://127.0.0.1:8080/api")), {});
        QVERIFY(shown.text("previewRequest")
                    .startsWith(
                        QStringLiteral("POST http://127.0.0.1:8080/api/v1/devices/events\nHost: "
                                       "127.0.0.1:8080\n")));
        QVERIFY(shown.text("previewFields").contains(QStringLiteral("data: 1\n")));
        QCOMPARE(shown.said("previewFindings").tone(), Tone::Ok);
        QCOMPARE(shown.said("previewReceivers").text(),
            QStringLiteral("Every class of device gets it."));
    }

    void eachCanBeCopied_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("request") << QByteArray("copyRequest") << QByteArray("previewRequest");
        QTest::newRow("curl") << QByteArray("copyCurl") << QByteArray("previewCurl");
        QTest::newRow("particle") << QByteArray("copyParticle") << QByteArray("previewParticle");
    }
    void eachCanBeCopied()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const QByteArray, text);
        const Shown shown(event());
        QGuiApplication::clipboard()->clear();
        shown.part<QPushButton>(button.constData()).click();
        QVERIFY(!shown.text(text.constData()).isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.text(text.constData()));
    }
};

QTEST_MAIN(tst_PreviewDialog)
#include "tst_previewdialog.moc"
