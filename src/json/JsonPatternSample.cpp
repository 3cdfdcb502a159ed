// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonPatternSample.h"

#include "json/JsonPattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace herald {

namespace {

constexpr int mostRepeats = 1'000;

/// What one atom of the expression may match; null: unknown.
QChar atomSample(const QString& atom)
{
    if (atom == u".")
        return u'a';
    if (atom == u"\\d")
        return u'1';
    if (atom == u"\\w")
        return u'a';
    if (atom == u"\\s")
        return u' ';
    if (atom.startsWith(u'\\'))
        return atom[1].isLetterOrNumber() ? QChar() : atom[1];
    if (!atom.startsWith(u'['))
        return atom[0];
    const JsonPattern whole(atom);
    for (const QChar c : QStringLiteral("a1AzZ90bBfF-_. #:/")) {
        if (whole.isValid() && whole.find(c) == JsonPattern::Match::Yes)
            return c;
    }
    return {};
}

} // namespace

std::optional<QString> patternSample(const QString& pattern)
{
    QString rest = pattern;
    if (rest.startsWith(u'^'))
        rest.remove(0, 1);
    if (rest.endsWith(u'$'))
        rest.chop(1);
    static const QRegularExpression atoms(
        QStringLiteral("(\\[\\^?(?:[^\\]\\\\]|\\\\.)+\\]|\\\\.|[^\\\\()|*+?{\\[])([*+?]|\\{(\\d{1,"
                       "4})(?:,\\d*)?\\})?"));
    QString text;
    for (qsizetype at = 0; at < rest.size();) {
        const auto match = atoms.match(rest, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        const QChar sample = match.hasMatch() ? atomSample(match.captured(1)) : QChar();
        if (sample.isNull())
            return std::nullopt;
        const QString quantifier = match.captured(2);
        const int count = quantifier.startsWith(u'{')  ? match.captured(3).toInt()
            : quantifier == u"*" || quantifier == u"?" ? 0
                                                       : 1;
        text += QString(std::min(count, mostRepeats), sample);
        at = match.capturedEnd();
    }
    const JsonPattern whole(pattern);
    if (!whole.isValid() || whole.find(text) != JsonPattern::Match::Yes)
        return std::nullopt;
    return text;
}

} // namespace herald
