// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

#include <QHash>
#include <QStringList>

namespace herald {

/// The variables of a collection, and their way into placeholders.
class TemplateImportVariables {
public:
    /// The first value of a name stands. A secret, or what looks like one, is kept by name only.
    void add(const QString& name, const QString& value, bool isSecret = false);

    /// With the values in place of the variables, as far as they are known.
    QString filled(const QString& text) const;

    /// Every variable written as a placeholder of Herald; what the text uses is remembered for
    /// placeholders(). What has no equal stays as text, and is listed.
    QString converted(const QString& text, QStringList& unknown);
    /// Of all that was converted, in order of appearance.
    QList<Placeholder> placeholders() const;
    void forgetUses() { m_uses.clear(); }

private:
    QString convertedName(const QString& name);

    QHash<QString, QString> m_values;
    QStringList m_uses;
};

/// Whether it is better not written to a file.
bool looksSecret(const QString& name, const QString& value);

} // namespace herald
