// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamEventReader.h"
#include "Fuzzing.h"

using namespace herald;

namespace {

constexpr qsizetype limit = 256; // small, so that it is met

QList<SseBlock> parsed(QByteArrayView stream, qsizetype first, qsizetype step)
{
    SseParser parser(limit);
    QList<SseBlock> blocks;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype size = std::min(at == 0 ? first : step, stream.size() - at);
        parser.feed(stream.sliced(at, size), blocks);
        at += size;
    }
    if (const auto last = parser.finish())
        blocks += *last;
    return blocks;
}

} // namespace

/// The first byte says where the stream is cut.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray stream = fuzzBytes(data + 1, size - 1);
    const QList<SseBlock> blocks = parsed(stream, stream.size(), 1);
    const qsizetype cut = 1 + data[0] % 16;
    mustHold(blocks == parsed(stream, cut, cut), "chunks change nothing");
    mustHold(blocks == parsed(stream, 1 + data[0], stream.size()), "one cut changes nothing");
    for (const SseBlock& block : blocks) {
        mustHold(
            block.name.size() + block.data.size() <= limit, "no block is larger than the limit");
        mustHold(!block.name.contains('\n') && !block.name.contains('\r'), "a name is one line");
        mustHold(!block.isTooLarge || block.data.isEmpty(), "what is too large has no data");
        const StreamEvent event = readStreamEvent(block);
        mustHold(event.ttl >= -1, "a ttl or none");
        mustHold(event.publishedMs >= -1, "a time or none");
        mustHold(block.isTooLarge == (event.defect == StreamEvent::Defect::TooLarge),
            "what is lost is told");
    }
    return 0;
}
