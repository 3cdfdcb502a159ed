// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace herald {

/// A regular expression as JSON Schema writes it (ECMA 262), which never takes long: matching is
/// given up after a bounded number of steps. May be used on any thread.
class JsonPattern {
public:
    enum class Match { Yes, No, TooHard };

    explicit JsonPattern(const QString& pattern = {});

    bool isValid() const { return m_isValid; }
    /// Anywhere in the text.
    Match find(const QString& text) const;

private:
    QRegularExpression m_expression;
    bool m_isValid = false;
};

} // namespace herald
