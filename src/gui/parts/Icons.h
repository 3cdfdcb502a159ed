// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QIcon>

namespace herald {

/// The colours of one icon in each state of the widget that shows it.
struct IconColors {
    QColor normal;
    QColor disabled;
    QColor selected; ///< on the palette's Highlight
};

/// `:/icons/NAME.svg` with its currentColor replaced, drawn sharp at every size and device pixel
/// ratio. A name without a picture gives a null icon.
QIcon icon(QStringView name, const IconColors& colors);
QIcon icon(QStringView name, const QColor& color);
/// In the palette's own text colours; for buttons and menus.
QIcon icon(
    QStringView name, const QPalette& palette, QPalette::ColorRole role = QPalette::ButtonText);
/// In a tone that can be read on the background; in the colour of the text where the row is
/// selected.
QIcon icon(QStringView name, Tone tone, const QPalette& palette,
    QPalette::ColorRole background = QPalette::Base);

} // namespace herald
