// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "json/JsonSchema.h"
#include "json/JsonText.h"

using namespace herald;

/// A schema, NUL, a text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const qsizetype end = bytes.indexOf('\0');
    const auto schema = JsonSchema::fromText(QString::fromUtf8(bytes.left(end)));
    if (!schema) {
        mustHold(schema.error().text.endsWith(u'.'), "a refusal is a sentence");
        return 0;
    }
    const QString text = end < 0 ? QString() : QString::fromUtf8(bytes.sliced(end + 1));
    for (const SchemaProblem& problem : schema->check(text)) {
        mustHold(problem.start >= 0 && problem.start + problem.length <= text.size(),
            "a problem stands in the text");
        mustHold(!problem.text.isEmpty(), "a problem says something");
    }
    mustHold(!findJsonProblem(schema->sample()), "a sample is JSON");
    return 0;
}
