// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// A schema of every schema, at the address under which draft 7 has its own.
QString draft7Schema();
/// Its address, without the empty fragment.
inline constexpr QLatin1String draft7Address("http://json-schema.org/draft-07/schema");

} // namespace herald
