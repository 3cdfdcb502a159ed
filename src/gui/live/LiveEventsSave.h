// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "cloud/StreamEvent.h"

#include <QFuture>

namespace herald {

/// Writes the events to a file as JSON Lines (cloud/StreamEventJson.h), in the order given, off
/// this thread. The file is replaced when all of it is on the disk, or stays as it was; what is no
/// ordinary file is refused. The result is how many there are.
QFuture<Result<qint64>> saveLiveEvents(const QString& file, const QList<StreamEvent>& events);

} // namespace herald
