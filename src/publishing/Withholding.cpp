// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/Withholding.h"

#include <QCryptographicHash>

namespace herald {

WithheldData withheldFrom(const Event& event)
{
    const QByteArray data = event.data.toUtf8();
    return {
        .bytes = data.size(), .sha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256)};
}

PublishOrder withoutData(PublishOrder order)
{
    order.event.data.clear();
    order.lineage.values.clear();
    return order;
}

PublishResult withoutData(PublishResult result)
{
    result.cloudWords.clear();
    result.answer = {.httpStatus = result.answer.httpStatus, .isHttp2 = result.answer.isHttp2};
    return result;
}

} // namespace herald
