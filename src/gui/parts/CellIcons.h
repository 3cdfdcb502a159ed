// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QHash>
#include <QIcon>
#include <QString>

#include <utility>

class QStyleOptionViewItem;

namespace herald {

/// The icons in a table's cells. Each is made once for a colour: making one costs more than
/// painting the row.
class CellIcons {
public:
    /// At the decoration's place, as high as the text.
    void show(QStyleOptionViewItem& option, QStringView name, Tone tone);

private:
    QHash<std::pair<QString, QRgb>, QIcon> m_icons; ///< by name and colour
};

} // namespace herald
