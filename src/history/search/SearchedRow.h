// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"
#include "history/PublishId.h"
#include "history/Receipt.h"

#include <QStringList>

#include <optional>

namespace herald {

struct Publish;

/// What a search looks at in one row. Every text is folded, see foldedText().
struct SearchedRow {
    PublishId id = {};
    QString name = {};
    QString data = {};
    QString answer = {};
    QString note = {};
    QStringList tags = {};
    QString account = {};
    QString templatePath = {};
    QString accountId = {}; ///< as it is
    Outcome outcome = Outcome::Unknown;
    std::optional<qint64> tookUs = {};
    bool isPinned = false;
    std::optional<Receipt::State> receipt = {};
    qint64 run = 0; ///< that it is a row of; 0: of none, or of a publish, which does not tell
    bool hasUsualAnswer = false; ///< see usualAnswerBody()
    qint64 target = 0; ///< its number in table target, where the row was read from there
    qint64 origin = 0; ///< its number in table origin; 0: none

    /// Of a publish with its answer's body.
    static SearchedRow of(const Publish& publish);
};

} // namespace herald
