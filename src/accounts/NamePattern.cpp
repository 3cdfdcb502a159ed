// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/NamePattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NamePattern)
};

/// As EventLint has it, but for what cannot be seen.
bool canBeInAName(QChar c)
{
    return c >= u' ' && c < QChar(0x7f);
}

} // namespace

bool matchesPattern(QStringView pattern, QStringView name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1; // the last one; what it stands for grows until the rest fits
    qsizetype behindStar = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            behindStar = n;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++behindStar;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](QChar c) { return c == u'*'; });
}

bool matchesAnyPattern(const QStringList& patterns, QStringView name)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [name](const QString& pattern) { return matchesPattern(pattern, name); });
}

Result<void> checkPatterns(const QStringList& patterns)
{
    if (patterns.size() > maxNamePatterns)
        return failure(ErrorKind::InvalidInput,
            Text::tr("More than %n pattern(s) for names.", nullptr, maxNamePatterns));
    for (const QString& pattern : patterns) {
        if (pattern.isEmpty() || pattern.size() > maxNamePatternLength
            || !std::all_of(pattern.begin(), pattern.end(), canBeInAName))
            return failure(ErrorKind::InvalidInput,
                Text::tr("No event name can match the pattern “%1”: names are made of ASCII "
                         "characters. * stands for any number of them, ? for one.")
                    .arg(pattern.left(maxNamePatternLength)));
    }
    return {};
}

Result<QStringList> readPatterns(const QString& text)
{
    QStringList patterns;
    const auto lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines) {
        if (const QStringView pattern = line.trimmed(); !pattern.isEmpty())
            patterns.append(pattern.toString());
    }
    if (const auto checked = checkPatterns(patterns); !checked)
        return Failure(checked.error());
    return patterns;
}

} // namespace herald
