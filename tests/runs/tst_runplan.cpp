// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunSamples.h"
#include "support/HeraldTest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace herald;
using namespace herald::run_samples;

class tst_RunPlan : public HeraldTest {
    Q_OBJECT

    static RunPlan full()
    {
        RunPlan plan = repeat(0);
        plan.kind = RunPlan::Kind::File;
        plan.intervalMs = 0;
        plan.scope = {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("0123456789abcdef01234567")};
        plan.receiver = ReceiverClass::DeviceOs3Gen3;
        RunStep& only = plan.steps.first();
        only.composition.event = {.name = QStringLiteral("door/{{side}}"),
            .data = QString::fromUtf8("{\"ä\": 1}\r\n"),
            .isPrivate = false,
            .ttlSeconds = 7};
        only.composition.dataMode = DataMode::Json;
        only.composition.isSentMinified = true;
        only.composition.placeholders = {{.name = QStringLiteral("side"),
            .kind = Placeholder::Kind::Choice,
            .defaultValue = QStringLiteral("left"),
            .choices = {QStringLiteral("left"), QStringLiteral("right")}}};
        only.composition.values = {{QStringLiteral("side"), QStringLiteral("right")}};
        only.fillsPlaceholders = true;
        only.lineage = {.templateId = QStringLiteral("id"),
            .templatePath = QStringLiteral("Doors/open"),
            .templateVersion = QStringLiteral("0123456789ab")};
        plan.until = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
        plan.ratePerSecond = 12.5;
        plan.onUnknown = RunPlan::OnUnknown::PassOver;
        plan.file = {.path = QStringLiteral("/tmp/rows.csv"),
            .fingerprint = {.bytes = 1234, .sha256 = QByteArray(32, '\x07')},
            .mapping = {.name = QStringLiteral("n"),
                .data = QStringLiteral("d"),
                .isPrivate = QStringLiteral("p"),
                .ttl = QStringLiteral("t"),
                .values = {{QStringLiteral("side"), QStringLiteral("s")}}},
            .rows = 10'000,
            .bad = 3};
        return plan;
    }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const RunPlan plan = full();
        QVERIFY(plan.check());
        const auto again = RunPlan::fromText(plan.toText());
        QVERIFY(again);
        QVERIFY(*again == plan);
        RunPlan sequence = repeat(3);
        sequence.kind = RunPlan::Kind::Sequence;
        sequence.steps = {step("a"), step("b", "")};
        sequence.steps.first().pauseMs = 250;
        QVERIFY(sequence.check());
        QVERIFY(*RunPlan::fromText(sequence.toText()) == sequence);
        QCOMPARE(*sequence.total(), 6);
        QCOMPARE(*repeat(5).total(), 5);
        QVERIFY(!repeat(0).total());
        QCOMPARE(*plan.total(), 10'000);
    }

    void isChecked_data()
    {
        QTest::addColumn<RunPlan>("plan");
        const auto row = [](const char* title, auto spoil) {
            RunPlan plan = repeat(1);
            spoil(plan);
            QTest::newRow(title) << plan;
        };
        row("no account", [](RunPlan& plan) { plan.accountId.clear(); });
        row("no steps", [](RunPlan& plan) { plan.steps.clear(); });
        row("several to repeat", [](RunPlan& plan) { plan.steps.append(step("b")); });
        row("too many steps", [](RunPlan& plan) {
            plan.kind = RunPlan::Kind::Sequence;
            plan.steps.fill(step("a"), RunPlan::maxSteps + 1);
        });
        row("no interval", [](RunPlan& plan) { plan.intervalMs = 0; });
        row("too long an interval",
            [](RunPlan& plan) { ++(plan.intervalMs = RunPlan::maxIntervalMs); });
        row("fewer than none", [](RunPlan& plan) { plan.times = -1; });
        row("no rate", [](RunPlan& plan) { plan.ratePerSecond = 0; });
        row("no number of a rate", [](RunPlan& plan) { plan.ratePerSecond = qQNaN(); });
        row("a bad scope", [](RunPlan& plan) { plan.scope.kind = Scope::Kind::Product; });
        row("no file", [](RunPlan& plan) { plan.kind = RunPlan::Kind::File; });
        row("a pause before", [](RunPlan& plan) {
            plan.kind = RunPlan::Kind::Sequence;
            plan.steps.first().pauseMs = -1;
        });
        row("what cannot be kept", [](RunPlan& plan) {
            plan.steps.first().lineage.values.insert(QStringLiteral("x"), QStringLiteral("1"));
        });
        row("too much data", [](RunPlan& plan) {
            plan.steps.first().composition.event.data = QString(1024 * 1024, u'x');
        });
    }
    void isChecked()
    {
        QFETCH(RunPlan, plan);
        const auto checked = plan.check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(checked.error().text.endsWith(u'.'));
    }

    /// Every value of another kind, missing, or out of its range: an error, never a guess.
    void refusesWhatIsWrong()
    {
        const QJsonObject good = QJsonDocument::fromJson(full().toText()).object();
        const QList<QJsonValue> wrongs {QJsonValue(), QStringLiteral("x"), 1.5, -1, 1e300, true,
            QJsonArray {1}, QJsonObject {{QStringLiteral("x"), 1}}};
        int refused = 0;
        for (auto member = good.begin(); member != good.end(); ++member) {
            QJsonObject without = good;
            without.remove(member.key());
            QVERIFY2(!RunPlan::fromText(QJsonDocument(without).toJson()), qPrintable(member.key()));
            for (const QJsonValue& wrong : wrongs) {
                QJsonObject spoilt = good;
                spoilt.insert(member.key(), wrong);
                const auto read = RunPlan::fromText(QJsonDocument(spoilt).toJson());
                refused += read ? 0 : 1;
                QVERIFY2(!read || wrong.type() == member->type(), qPrintable(member.key()));
            }
        }
        QVERIFY(refused > good.size() * 5);
        for (const char* text : {"", "{", "[]", "null", "{\"heraldRun\":1}"})
            QVERIFY2(!RunPlan::fromText(text), text);
    }

    void leavesWhatANewerHeraldWrote()
    {
        QJsonObject object = QJsonDocument::fromJson(full().toText()).object();
        object.insert(QStringLiteral("heraldRun"), 2);
        QCOMPARE(
            RunPlan::fromText(QJsonDocument(object).toJson()).error().kind, ErrorKind::NewerSchema);
    }
};

QTEST_GUILESS_MAIN(tst_RunPlan)
#include "tst_runplan.moc"
