// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Appearance.h"

#include "gui/WindowSettings.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

namespace herald {

namespace {

const QString key = QStringLiteral("window/appearance");

/// The few colours from which a palette follows.
struct Inks {
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
};

QColor mix(const QColor& one, const QColor& other, double share)
{
    const auto between
        = [share](float from, float to) { return from + float(share) * (to - from); };
    return QColor::fromRgbF(between(one.redF(), other.redF()),
        between(one.greenF(), other.greenF()), between(one.blueF(), other.blueF()));
}

QPalette paletteOf(const Inks& inks)
{
    QPalette palette(inks.button, inks.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, inks.text);
    palette.setColor(QPalette::Base, inks.base);
    palette.setColor(QPalette::AlternateBase, mix(inks.base, inks.window, 0.5));
    palette.setColor(QPalette::ToolTipBase, inks.base);
    palette.setColor(QPalette::ToolTipText, inks.text);
    palette.setColor(QPalette::PlaceholderText, mix(inks.text, inks.base, 0.4));
    palette.setColor(QPalette::Highlight, inks.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, mix(inks.highlight, inks.text, 0.3));
    palette.setColor(QPalette::LinkVisited, mix(inks.highlight, inks.text, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mix(inks.text, inks.window, 0.55));
    palette.setColor(
        QPalette::Disabled, QPalette::Highlight, mix(inks.highlight, inks.window, 0.6));
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4, 0xf5, 0xf7),
        .base = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1c, 0x1f, 0x24),
        .button = QColor(0xf4, 0xf5, 0xf7),
        .highlight = QColor(0x2c, 0x6b, 0xd6)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x22, 0x25, 0x2b),
        .base = QColor(0x19, 0x1c, 0x21),
        .text = QColor(0xe6, 0xe8, 0xec),
        .button = QColor(0x33, 0x37, 0x3f),
        .highlight = QColor(0x2c, 0x6b, 0xd6)});
}

QString keyword(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::Desktop:
        return QStringLiteral("desktop");
    case Appearance::Choice::Light:
        return QStringLiteral("light");
    case Appearance::Choice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Appearance::Choice fromKeyword(const QString& text)
{
    for (const auto choice : {Appearance::Choice::Light, Appearance::Choice::Dark}) {
        if (text == keyword(choice))
            return choice;
    }
    return Appearance::Choice::Desktop;
}

} // namespace

Appearance::Appearance(const QString& settingsFile)
    : m_settingsFile(settingsFile)
    , m_choice(fromKeyword(QSettings(settingsFile, QSettings::IniFormat).value(key).toString()))
{
    apply();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    apply();
    writeSettings(m_settingsFile, {{key, keyword(choice)}});
}

void Appearance::apply()
{
    switch (m_choice) {
    case Choice::Desktop:
        QApplication::setPalette(QPalette()); // the platform's, also when it changes
        break;
    case Choice::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Choice::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

void Appearance::fillMenu(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](Choice choice, const QString& text) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("appearance_") + keyword(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    };
    add(Choice::Desktop, tr("As the &desktop"));
    add(Choice::Light, tr("&Light"));
    add(Choice::Dark, tr("Dar&k"));
}

} // namespace herald
