// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <utility>

namespace herald {

/// What a colour is to say. Never the only one to say it: a word or a shape stands beside it.
enum class Tone { Neutral, Accent, Ok, Warning, Error };

Tone toneOf(Outcome outcome);

/// Every colour that Herald adds to the platform's, derived from the palette in force. A value,
/// cheap to make: make it where it is used, or anew on QEvent::PaletteChange.
class Theme {
public:
    explicit Theme(QPalette palette)
        : m_palette(std::move(palette))
    {
    }

    bool isDark() const;

    /// For text and icons on the background; its contrast is at least minimumContrast.
    static QColor toneOn(const QColor& background, Tone tone);
    /// On the palette's own backgrounds: Window, Base, or Highlight for a selected row.
    QColor tone(Tone tone, QPalette::ColorRole role = QPalette::Window) const;
    /// A soft fill behind text: the background with a little of the tone in it.
    QColor tint(Tone tone, QPalette::ColorRole role = QPalette::Window) const;
    /// Secondary text: quieter than the palette's text, still at least minimumContrast.
    QColor mutedText(QPalette::ColorRole role = QPalette::Window) const;
    /// For larger shapes, such as bars: calmer than tone(), its contrast at least
    /// minimumShapeContrast.
    QColor fill(Tone tone, QPalette::ColorRole role = QPalette::Window) const;
    /// Hairlines and tracks.
    QColor line(QPalette::ColorRole role = QPalette::Window) const;

    /// The primary button: accent fill, and text that can be read on it.
    QColor accentFill() const;
    QColor textOn(const QColor& behind) const;

    /// JSON in the editor, on the palette's Base.
    QColor jsonKey() const;
    QColor jsonString() const;
    QColor jsonNumber() const;

private:
    QColor background(QPalette::ColorRole role) const;

    QPalette m_palette;
};

/// WCAG 2.2, 1.4.3: text, and what stands for text.
inline constexpr double minimumContrast = 4.5;
/// WCAG 2.2, 1.4.11: what is not text.
inline constexpr double minimumShapeContrast = 3;
/// WCAG 2.2, relative luminance and contrast ratio: 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

/// The platform's fixed-pitch font in the size of the given font.
QFont monospaceFont(const QFont& base);

} // namespace herald
