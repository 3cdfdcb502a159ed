// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

class QSqlQuery;

namespace herald {

/// The columns of table publish, in order; table removed has the same and one more.
QString publishColumnList();

/// The tables whose rows have a publish's id and go when it is gone for good.
QStringList publishBelongings();

/// Bits of column answer_flags; stored, never renumber.
enum AnswerFlag {
    AnswerIsCut = 1,
    AnswerIsHttp2 = 2,
    AnswerBodyIsUsual = 4, ///< usualAnswerBody(), which is not stored again in every row
};
QByteArray usualAnswerBody(); ///< what the Particle Cloud says to an accepted publish

/// A number that no version of Herald wrote says that the outcome is not known.
Outcome outcomeOf(int number);
/// Such a number says that the stream was not open.
Receipt::State receiptStateOf(int number);

enum class BodyPart { Without, With };

/// "SELECT … FROM publish p LEFT JOIN …": append WHERE and ORDER BY on p. Left joins, so that the
/// publish table leads and a name or phrase lost to damage loses no row.
QString selectPublish(BodyPart body);

/// The current row of a selectPublish() query.
Publish readPublish(const QSqlQuery& row, BodyPart body);

/// What others may have written of a publish meanwhile, its mark and its receipt; bind its id. One
/// row.
QString selectBelongings();
void readBelongings(const QSqlQuery& row, Publish& publish);

} // namespace herald
