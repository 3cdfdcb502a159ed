// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "templates/EventTemplate.h"

using namespace herald;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const auto content = EventTemplate::fromFile(fuzzBytes(data, size));
    if (!content) {
        mustHold(content.error().text.endsWith(u'.'), "a refusal is a sentence");
        return 0;
    }
    mustHold(
        content->withoutOrphans() == *content, "every key of a placeholder has its placeholder");
    mustHold(!content->scope || content->scope->check(), "a scope can be published to");
    const QByteArray written = content->toFile();
    const auto again = EventTemplate::fromFile(written);
    mustHold(again.has_value() || written.size() > maxTemplateBytes, "what is written can be read");
    mustHold(!again || *again == *content, "what is read back is the same");
    mustHold(!again || again->toFile() == written, "what is written again is the same");
    if (!again)
        return 0;
    EventTemplate stripped = *content;
    stripped.placeholders.clear();
    const auto remaining = EventTemplate::fromFile(stripped.toFile());
    mustHold(remaining && *remaining == stripped.withoutOrphans(),
        "a placeholder leaves with all its keys");
    return 0;
}
