// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace herald {

/// What is remembered of a template outside of its file, because it is of this user and computer.
struct TemplateUse {
    QString key; ///< how its owner names the template, its path say
    qint64 lastUsedMs = 0; ///< Unix time; 0: never
    bool isFavourite = false;
    QByteArray values = {}; ///< the values last filled in; kept as they are

    bool isEmpty() const { return lastUsedMs == 0 && !isFavourite && values.isEmpty(); }
    friend bool operator==(const TemplateUse&, const TemplateUse&) = default;
};

} // namespace herald
