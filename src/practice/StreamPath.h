// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/EventHub.h"

#include <QStringList>

namespace herald::practice {

/// What the address of an event stream asks for (JS, getEventStream); nothing where it is no such
/// address:
///   v1/events/PREFIX · v1/[products/P | orgs/O[/products/P]/][devices[/D]/]events[/PREFIX]
std::optional<StreamFilter> streamFilter(const QStringList& path);

} // namespace herald::practice
