// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/Scope.h"

#include <QUrl>

namespace herald {

/// The publish as a bash command that works when pasted; the token is read from
/// $PARTICLE_ACCESS_TOKEN, never written.
QString curlCommand(const Event& event, const Scope& scope, const QUrl& server);
/// The publish for Particle's own command line; what that cannot say (ttl, public, as_device_id)
/// stands in a comment line.
QString particleCommand(const Event& event, const Scope& scope);
/// One word for bash: quoted so that any text survives, line ends and quotes included.
QString shellQuoted(const QString& text);

} // namespace herald
