// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowText.h"

#include <QStringDecoder>

namespace herald {

std::optional<QString> rowText(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QStringLiteral("");
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return std::nullopt;
    return text;
}

} // namespace herald
