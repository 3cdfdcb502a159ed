// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/Lineage.h"
#include "event/PublishResult.h"
#include "event/Scope.h"
#include "history/PublishId.h"
#include "history/PublishMark.h"
#include "history/Receipt.h"
#include "history/WithheldData.h"

#include <QUrl>

#include <optional>

namespace herald {

/// What is known of a publish before its first byte leaves.
struct PublishOrder {
    Event event;
    Scope scope;
    QUrl server;
    QString accountId;
    QString accountName; ///< as it was called then
    bool isPractice = false;
    Lineage lineage = {}; ///< where the event comes from; empty: from nowhere else
};

/// One attempt, one row of the history.
struct Publish {
    PublishId id; ///< also tells when it was ordered
    PublishOrder order;
    PublishResult result;
    PublishMark mark = {};
    std::optional<WithheldData> withheld = {}; ///< then the event's data is empty
    std::optional<Receipt> receipt = {}; ///< none: nothing was waited for

    std::optional<qint64> durationUs() const; ///< from the order to the end
    qint64 dataBytes() const; ///< of the data in UTF-8, kept or not
};

} // namespace herald
