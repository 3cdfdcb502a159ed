// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzRows.h"
#include "rows/JsonLinesReader.h"

using namespace herald;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = data[0] + 1;
    const QByteArray bytes = fuzzBytes(data + 1, size - 1);
    mustBeSame(
        rowsOf<JsonLinesReader>(bytes, bytes.size() + 1), rowsOf<JsonLinesReader>(bytes, piece));
    return 0;
}
