// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

namespace herald {

/// The file of a template, in the form that EventTemplate documents.
QByteArray templateFileBytes(const EventTemplate& content);

QString scopeWord(const Scope& scope);
QString placeholderKindWord(Placeholder::Kind kind);

} // namespace herald
