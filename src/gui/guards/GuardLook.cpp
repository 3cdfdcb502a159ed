// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardLook.h"

#include "gui/parts/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardLook)
};

constexpr int swatchSize = 16;

/// One for light windows, under white; one for dark windows, under black.
struct Fills {
    QRgb light;
    QRgb dark;
};

Fills fillsOf(GuardColor color)
{
    switch (color) {
    case GuardColor::Red:
        return {0xffb3261e, 0xffff8a80};
    case GuardColor::Orange:
        return {0xff9c4a00, 0xffffb066};
    case GuardColor::Green:
        return {0xff1f6e2c, 0xff81d089};
    case GuardColor::Teal:
        return {0xff00696b, 0xff5ccfc6};
    case GuardColor::Purple:
        return {0xff7a2fa0, 0xffd19bf0};
    }
    Q_UNREACHABLE();
}

} // namespace

QColor guardFill(GuardColor color, const QPalette& palette)
{
    const Fills fills = fillsOf(color);
    return QColor(Theme(palette).isDark() ? fills.dark : fills.light);
}

QString guardColorName(GuardColor color)
{
    switch (color) {
    case GuardColor::Red:
        return Text::tr("red");
    case GuardColor::Orange:
        return Text::tr("orange");
    case GuardColor::Green:
        return Text::tr("green");
    case GuardColor::Teal:
        return Text::tr("teal");
    case GuardColor::Purple:
        return Text::tr("purple");
    }
    Q_UNREACHABLE();
}

QIcon guardSwatch(GuardColor color, const QPalette& palette)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(guardFill(color, palette));
    painter.drawEllipse(pixmap.rect().adjusted(2, 2, -2, -2));
    return QIcon(pixmap);
}

QString guardHeadline(const Account& account)
{
    //: %1 is an account's name, %2 the guard's colour such as "red"
    return Text::tr("%1 is guarded (%2)").arg(account.name, guardColorName(account.guard.color));
}

QString guardSentence(const Account& account, bool isNameWanted)
{
    if (!account.guard.isOn())
        return {};
    return isNameWanted
        ? Text::tr("The account “%1” is guarded: before the first publish you are asked to type "
                   "its name.")
              .arg(account.name)
        : Text::tr("The account “%1” is guarded. Its name was typed since Herald was started, so "
                   "nothing is asked before a publish; before a run it is.")
              .arg(account.name);
}

} // namespace herald
