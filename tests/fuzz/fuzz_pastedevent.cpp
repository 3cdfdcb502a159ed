// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/CommandText.h"
#include "event/paste/PastedEvent.h"
#include "Fuzzing.h"

#include <QUrl>

#include <algorithm>

using namespace herald;

namespace {

void checkSaid(const QString& text)
{
    mustHold(!text.isEmpty(), "what is said has words");
    mustHold(text.size() < 1000, "what is said quotes little");
    mustHold(!text.contains(u"0123456789abcdef"), "no token is quoted"); // as in the dictionary
}

/// Whether a command can hold it raw: no half pairs, nothing that is refused on sight.
bool isPlain(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isNull() || (c >= QChar(0x202a) && c <= QChar(0x202e))
                   || (c >= QChar(0x2066) && c <= QChar(0x2069));
           });
}

void checkAgain(const QString& command, const PastedEvent& pasted)
{
    const auto again = readPastedEvent(command);
    mustHold(again.has_value(), "Herald's own command can be pasted");
    mustHold(again->event == pasted.event, "the event comes back");
    mustHold(again->scope == pasted.scope.value_or(Scope {}), "the scope comes back");
}

void check(const Result<PastedEvent>& pasted)
{
    if (!pasted) {
        checkSaid(pasted.error().text);
        mustHold(pasted.error().detail.isEmpty(), "no detail");
        return;
    }
    for (const QString& note : pasted->notes)
        checkSaid(note);
    const Event& event = pasted->event;
    const Scope scope = pasted->scope.value_or(Scope {});
    mustHold(event.ttlSeconds >= 0 && event.ttlSeconds <= maxTtlSeconds, "the ttl fits");
    mustHold(scope.check().has_value(), "the scope is one");
    const bool fits = event.name.size() + event.data.size() < maxPastedBytes / 20;
    if (!fits || !isPlain(event.name) || !isPlain(event.data))
        return;
    checkAgain(curlCommand(event, scope, QUrl(QStringLiteral("https://api.particle.io"))), *pasted);
    checkAgain(particleCommand(event, scope), *pasted);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    check(readPastedEvent(text));
    for (const auto& pasted : readCurlCommands(text))
        check(pasted);
    return 0;
}
