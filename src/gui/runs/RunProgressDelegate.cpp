// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunProgressDelegate.h"

#include "gui/parts/Theme.h"
#include "gui/runs/RunsModel.h"

#include <QPainter>

namespace herald {

namespace {
constexpr int barHeight = 3;
constexpr int margin = 3;
constexpr int whole = 1000;
} // namespace

void RunProgressDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int permille = index.data(RunsModel::PermilleRole).toInt();
    if (permille < 0)
        return;
    const auto role
        = option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base;
    const Theme theme(option.palette);
    QRect track = option.rect.adjusted(margin, 0, -margin, 0);
    track.setTop(track.bottom() - barHeight);
    track.setHeight(barHeight);
    painter->fillRect(track, theme.line(role));
    QRect done = track;
    done.setWidth(track.width() * permille / whole);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    painter->fillRect(done, theme.fill(Tone::Accent, role));
}

} // namespace herald
