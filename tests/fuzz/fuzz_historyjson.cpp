// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "history/exchange/HistoryJson.h"

using namespace herald;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const auto read = readHistoryLine(fuzzBytes(data, size));
    if (!read) {
        mustHold(read.error().text.endsWith(u'.'), "a refusal is a sentence");
        return 0;
    }
    const QByteArray line = historyLine(read->publish);
    mustHold(line.count('\n') == 1 && line.endsWith('\n'), "a row is one line");
    for (const char c : line.chopped(1))
        mustHold(static_cast<unsigned char>(c) >= ' ' && c != '\x7f', "a line is safe to show");
    const auto again = readHistoryLine(line);
    mustHold(again.has_value(), "what is written can be read");
    mustHold(again->unknownKeys.isEmpty(), "what is written is known");
    mustHold(historyLine(again->publish) == line, "what is written again is the same");
    mustHold(again->publish.result == read->publish.result, "the answer is the same");
    mustHold(again->publish.order.event == read->publish.order.event, "the event is the same");
    mustHold(again->publish.mark == read->publish.mark, "the note is the same");
    mustHold(again->publish.receipt == read->publish.receipt, "the receipt is the same");
    return 0;
}
