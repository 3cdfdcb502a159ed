// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonReader.h"

#include <QString>

#include <optional>

namespace herald {

/// Writes the tokens of a JSON text again, as they were typed, with white space of its own.
class JsonWriter {
public:
    enum class Style { Indented, Compact };

    /// Reads `json` and writes what stands at the same places of `original`: both have the same
    /// length, and outlive the writer.
    JsonWriter(QStringView json, QStringView original, Style style);

    /// Nothing when `json` is not valid.
    std::optional<QString> write();

private:
    void add(JsonReader::Token token);
    void breakLine(int depth);

    JsonReader m_reader;
    QStringView m_original;
    bool m_isIndented;
    JsonReader::Token m_last = JsonReader::Token::End; ///< End: nothing is written yet
    QString m_out;
};

} // namespace herald
