// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>
#include <utility>

namespace herald {

namespace {

struct Hue {
    float hue; ///< 0 to 1
    float saturation;
};

constexpr float lightSeed
    = 0.34F; ///< HSL lightness on a light background, before contrast is seen to
constexpr float darkSeed = 0.66F;
constexpr float fillSeed = 0.42F;
constexpr float accentSeed = 0.52F;

Hue hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0.60F, 0.08F};
    case Tone::Accent:
        return {0.605F, 0.70F};
    case Tone::Ok:
        return {0.40F, 0.55F};
    case Tone::Warning:
        return {0.095F, 0.80F};
    case Tone::Error:
        return {0.995F, 0.68F};
    }
    return {};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// Black or white always reaches 4.58; which of them tells in which direction to go.
bool wantsLightText(const QColor& background)
{
    return contrastRatio(QColor(Qt::white), background)
        >= contrastRatio(QColor(Qt::black), background);
}

/// The colour nearest to the seed lightness that stands out from the background.
QColor distinct(Hue hue, float seed, const QColor& background, double contrast)
{
    const float step = wantsLightText(background) ? 0.01F : -0.01F;
    float lightness = seed;
    QColor color = QColor::fromHslF(hue.hue, hue.saturation, lightness);
    while (contrastRatio(color, background) < contrast && lightness > 0 && lightness < 1) {
        lightness = std::clamp(lightness + step, 0.0F, 1.0F);
        color = QColor::fromHslF(hue.hue, hue.saturation, lightness);
    }
    return color.toRgb();
}

QColor readable(Hue hue, const QColor& background, double contrast)
{
    return distinct(hue, wantsLightText(background) ? darkSeed : lightSeed, background, contrast);
}

QColor mixed(const QColor& from, const QColor& to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
        channel(from.blueF(), to.blueF()));
}

} // namespace

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return Tone::Accent;
    case Outcome::Accepted:
        return Tone::Ok;
    case Outcome::Rejected:
        return Tone::Error;
    case Outcome::Unknown:
        return Tone::Warning;
    case Outcome::NotSent:
    case Outcome::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool Theme::isDark() const
{
    return m_palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor Theme::background(QPalette::ColorRole role) const
{
    return m_palette.color(QPalette::Active, role);
}

QColor Theme::toneOn(const QColor& background, Tone tone)
{
    return readable(hueOf(tone), background, minimumContrast);
}

QColor Theme::tone(Tone tone, QPalette::ColorRole role) const
{
    return toneOn(background(role), tone);
}

QColor Theme::tint(Tone tone, QPalette::ColorRole role) const
{
    return mixed(background(role), toneOn(background(role), tone), 0.12F);
}

QColor Theme::mutedText(QPalette::ColorRole role) const
{
    const QColor behind = background(role);
    const QColor text = wantsLightText(behind) ? QColor(Qt::white) : QColor(Qt::black);
    float share = 0.60F;
    QColor muted = mixed(behind, text, share);
    while (contrastRatio(muted, behind) < minimumContrast && share < 1) {
        share = std::min(share + 0.02F, 1.0F);
        muted = mixed(behind, text, share);
    }
    return muted;
}

QColor Theme::fill(Tone tone, QPalette::ColorRole role) const
{
    return distinct(hueOf(tone), fillSeed, background(role), minimumShapeContrast);
}

QColor Theme::line(QPalette::ColorRole role) const
{
    return mixed(background(role), m_palette.color(QPalette::WindowText), isDark() ? 0.20F : 0.14F);
}

QColor Theme::accentFill() const
{
    // Deep enough for white text, in light and in dark.
    return distinct(hueOf(Tone::Accent), accentSeed, QColor(Qt::white), minimumContrast);
}

QColor Theme::textOn(const QColor& behind) const
{
    return wantsLightText(behind) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor Theme::jsonKey() const
{
    return readable({0.605F, 0.55F}, background(QPalette::Base), minimumContrast);
}

QColor Theme::jsonString() const
{
    return readable({0.38F, 0.45F}, background(QPalette::Base), minimumContrast);
}

QColor Theme::jsonNumber() const
{
    return readable({0.07F, 0.75F}, background(QPalette::Base), minimumContrast);
}

QFont monospaceFont(const QFont& base)
{
    // Kept for the cells of tables: a font that is made anew is looked up anew.
    static QFont keptBase;
    static QFont keptSystem;
    static QFont kept;
    const QFont system = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base == keptBase && system == keptSystem)
        return kept;
    keptBase = base;
    keptSystem = system;
    kept = system;
    if (base.pointSizeF() > 0)
        kept.setPointSizeF(base.pointSizeF());
    else
        kept.setPixelSize(base.pixelSize());
    return kept;
}

} // namespace herald
