// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "cli/CommandLine.h"
#include "event/Event.h"
#include "history/Publish.h"

#include <QJsonObject>

#include <chrono>

namespace herald {

/// What `publish` says of its end: one JSON object, one sentence, one exit code.

ExitCode exitCodeOf(const Error& error);
ExitCode exitCodeOf(const PublishResult& result);

/// The error's sentence; where the keychain cannot be used from here, with what helps on a machine
/// without one.
QString withWayOn(const Error& error);

QJsonObject publishReport(const Publish& publish, const QString& storageError);
QJsonObject receiptReport(const Receipt& receipt);
/// Of a publish that left no row.
QJsonObject failureReport(const Event& event, const Error& error, bool isPractice);
/// The outcome in a sentence, with the cloud's own words.
QString publishSentence(const Publish& publish);
/// Whether the stream showed it within the time that it was waited for.
QString awaitedReceiptSentence(const Receipt& receipt, std::chrono::milliseconds patience);

} // namespace herald
