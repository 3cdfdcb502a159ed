// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QHash>
#include <QIcon>
#include <QString>

class QStyleOptionViewItem;

namespace herald {

/// The icons in a table's cells. Each is made once for a ground: finding its colour and making it
/// costs more than painting the row.
class CellIcons {
public:
    /// At the decoration's place, as high as the text.
    void show(QStyleOptionViewItem& option, QStringView name, Tone tone);

private:
    struct Key {
        QString name;
        QRgb ground;
        Tone tone;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.name, key.ground, int(key.tone));
    }

    QHash<Key, QIcon> m_icons;
};

} // namespace herald
