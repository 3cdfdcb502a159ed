// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// The schema of every schema: json-schema.org/draft-07/schema, which the JSON Schema authors give
/// away under the BSD-3-Clause licence.
QString draft7Schema();
/// Its address, without the empty fragment.
inline constexpr QLatin1String draft7Address("http://json-schema.org/draft-07/schema");

} // namespace herald
