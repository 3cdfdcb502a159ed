// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills 100 placeholders in to 16 KB of JSON. Prints milliseconds: Qt parsing what comes out, then
// median and worst of the scan, of expandText and of expandEvent.

#include "event/Expansion.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace herald;

namespace {

constexpr int placeholderCount = 100;
constexpr qsizetype wantedBytes = 16'384;
constexpr int rounds = 500;

/// Forty named ones in strings, twenty as values, and forty that are built in.
Composition composition()
{
    static constexpr const char* builtIns[] {
        "\"{{$now}}\"", "{{$counter}}", "{{$random 18.0 24.5}}", "\"{{$uuid}}\""};
    Composition draft {.event = {.name = QStringLiteral("bench/{{text0}}"), .data = {}}};
    const QString filling(wantedBytes / placeholderCount - 50, u'x');
    QStringList members;
    for (int i = 0; i < placeholderCount; ++i) {
        const QString name
            = (i % 5 < 2 ? QStringLiteral("text%1") : QStringLiteral("number%1")).arg(i);
        const QString value = i % 5 < 2 ? QStringLiteral("\"before {{%1}} after\"").arg(name)
            : i % 5 == 2                ? QStringLiteral("{{%1}}").arg(name)
                                        : QString::fromLatin1(builtIns[i % 4]);
        members += QStringLiteral("  \"member%1\": [%2, \"%3\"]").arg(i).arg(value, filling);
        draft.values.insert(
            name, i % 5 < 2 ? QStringLiteral("a \"quoted\" value\n") : QStringLiteral("-12.5"));
        draft.placeholders += {
            .name = name, .kind = i % 5 < 2 ? Placeholder::Kind::Text : Placeholder::Kind::Number};
    }
    draft.event.data
        = QStringLiteral("{\n") + members.join(QStringLiteral(",\n")) + QStringLiteral("\n}");
    return draft;
}

struct Times {
    double median = 0;
    double worst = 0;
};

template <typename Work> Times measured(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {.median = times[times.size() / 2], .worst = times.back()};
}

} // namespace

int main()
{
    const Composition draft = composition();
    QRandomGenerator random(1);
    const BuiltInSource source {.now = QDateTime::currentDateTimeUtc(),
        .counters = {},
        .environment = {},
        .random = &random};
    const ExpandedEvent expanded = expandEvent(draft, source, ReceiverClass::CloudEvent63);
    const auto uses = scanPlaceholders(draft.event.data, TextKind::Json).uses.size();
    if (uses != placeholderCount || !canPublish(expanded.findings)) {
        std::fprintf(
            stderr, "%lld placeholders, not to be published\n", static_cast<long long>(uses));
        return 1;
    }
    const QByteArray bytes = expanded.event.data.toUtf8();
    const Times bare = measured([&] { QJsonDocument::fromJson(bytes); });
    const Times scan = measured([&] { scanPlaceholders(draft.event.data, TextKind::Json); });
    const Times text
        = measured([&] { expandText(draft.event.data, TextKind::Json, draft, source); });
    const Times event = measured([&] { expandEvent(draft, source, ReceiverClass::CloudEvent63); });
    std::printf("%.3f %.3f %.3f %.3f %.3f %.3f %.3f\n", bare.median, scan.median, scan.worst,
        text.median, text.worst, event.median, event.worst);
    return 0;
}
