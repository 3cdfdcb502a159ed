// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowReader.h"

#include "rows/CsvReader.h"
#include "rows/JsonLinesReader.h"
#include "rows/RowInput.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

bool isUtf16(QByteArrayView start)
{
    return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
}

bool isObject(QByteArrayView start)
{
    for (const char c : start) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{';
    }
    return false;
}
} // namespace

Result<std::unique_ptr<RowReader>> readerOf(std::unique_ptr<RowBytes> bytes)
{
    auto input = std::make_unique<RowInput>(std::move(bytes));
    QByteArrayView start = input->rest();
    if (!input->state())
        return tl::unexpected(input->state().error());
    if (isUtf16(start))
        return failure(ErrorKind::InvalidInput,
            Text::tr("The file is in UTF-16. Save it as UTF-8, then try again."));
    if (start.startsWith(byteOrderMark)) {
        input->take(byteOrderMark.size());
        start = start.sliced(byteOrderMark.size());
    }
    if (isObject(start))
        return std::make_unique<JsonLinesReader>(std::move(input));
    return std::make_unique<CsvReader>(std::move(input));
}

} // namespace herald
