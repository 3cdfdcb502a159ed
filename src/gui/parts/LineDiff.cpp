// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/LineDiff.h"

#include <QStringList>

#include <dtl/dtl.hpp>

#include <vector>

namespace herald {

namespace {

std::vector<QString> linesOf(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    return {lines.begin(), lines.end()};
}

} // namespace

std::optional<QList<DiffLine>> lineDiff(const QString& before, const QString& after)
{
    const std::vector<QString> first = linesOf(before);
    const std::vector<QString> second = linesOf(after);
    if (qsizetype(first.size() + second.size()) > maxDiffLines)
        return std::nullopt;
    dtl::Diff<QString, std::vector<QString>> diff(first, second);
    diff.compose();
    QList<DiffLine> lines;
    for (const auto& [text, info] : diff.getSes().getSequence()) {
        const auto kind = info.type == dtl::SES_COMMON ? DiffLine::Kind::Same
            : info.type == dtl::SES_DELETE             ? DiffLine::Kind::Removed
                                                       : DiffLine::Kind::Added;
        lines.append(
            {kind, text, kind == DiffLine::Kind::Added ? 0 : static_cast<int>(info.beforeIdx),
                kind == DiffLine::Kind::Removed ? 0 : static_cast<int>(info.afterIdx)});
    }
    return lines;
}

} // namespace herald
