// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/GuardFile.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <functional>

namespace herald {

namespace {

const QLatin1String stateKey("guard");
const QLatin1String colorKey("guardColor");
const QLatin1String namesKey("guardNames");
const QLatin1String ceilingKey("guardCeiling");
const QLatin1String noPublicKey("guardNoPublic");

const QLatin1String onWord("on");
const QLatin1String offWord("off");

struct ColorWord {
    GuardColor color;
    QLatin1String word;
};
constexpr std::array colorWords {
    ColorWord {GuardColor::Red, QLatin1String("red")},
    ColorWord {GuardColor::Orange, QLatin1String("orange")},
    ColorWord {GuardColor::Green, QLatin1String("green")},
    ColorWord {GuardColor::Teal, QLatin1String("teal")},
    ColorWord {GuardColor::Purple, QLatin1String("purple")},
};

QString wordOf(GuardColor color)
{
    const auto found = std::find_if(colorWords.begin(), colorWords.end(),
        [color](const ColorWord& entry) { return entry.color == color; });
    return found->word;
}

/// Each reads one key, where it is there, and tells whether it could be understood.
bool readColor(const QSettings& section, GuardColor& color)
{
    if (!section.contains(colorKey))
        return true;
    const QString word = section.value(colorKey).toString();
    const auto found = std::find_if(colorWords.begin(), colorWords.end(),
        [&word](const ColorWord& entry) { return word == entry.word; });
    if (found == colorWords.end())
        return false;
    color = found->color;
    return true;
}

bool readNames(const QSettings& section, QStringList& names)
{
    if (!section.contains(namesKey))
        return true;
    const QVariant value = section.value(namesKey);
    const bool isText = value.typeId() == QMetaType::QString;
    if (!isText && value.typeId() != QMetaType::QStringList)
        return false;
    names = value.toStringList();
    return true;
}

bool readCeiling(const QSettings& section, int& ceiling)
{
    if (!section.contains(ceilingKey))
        return true;
    bool isNumber = false;
    ceiling = section.value(ceilingKey).toString().toInt(&isNumber);
    return isNumber;
}

bool readNoPublic(const QSettings& section, bool& refusesPublic)
{
    if (!section.contains(noPublicKey))
        return true;
    const QString word = section.value(noPublicKey).toString();
    refusesPublic = word != u"false";
    return word == u"true" || word == u"false";
}

bool isAnythingSaid(const QSettings& section)
{
    const auto keys = {stateKey, colorKey, namesKey, ceilingKey, noPublicKey};
    return std::any_of(keys.begin(), keys.end(),
        [&section](const QLatin1String& key) { return section.contains(key); });
}

} // namespace

Guard readGuard(const QSettings& section)
{
    if (!isAnythingSaid(section))
        return {};
    const QString state = section.value(stateKey).toString();
    Guard guard;
    const std::array areReadable {state == onWord || state == offWord,
        readColor(section, guard.color), readNames(section, guard.names),
        readCeiling(section, guard.ceiling), readNoPublic(section, guard.refusesPublic)};
    const bool isReadable = std::all_of(areReadable.begin(), areReadable.end(), std::identity())
        && checkGuard(guard).has_value();
    if (!isReadable)
        return {.state = Guard::State::Unreadable};
    guard.state = state == onWord ? Guard::State::On : Guard::State::Off;
    return guard;
}

void writeGuard(QSettings& section, const Guard& guard)
{
    const bool isNews = guard != Guard() || isAnythingSaid(section);
    if (guard.state == Guard::State::Unreadable || !isNews)
        return;
    section.setValue(stateKey, QString(guard.isOn() ? onWord : offWord));
    section.setValue(colorKey, wordOf(guard.color));
    if (guard.names.isEmpty())
        section.remove(namesKey);
    else
        section.setValue(namesKey, guard.names);
    section.setValue(ceilingKey, guard.ceiling);
    section.setValue(noPublicKey, guard.refusesPublic);
}

} // namespace herald
