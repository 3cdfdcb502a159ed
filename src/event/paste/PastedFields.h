// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/paste/PastedEvent.h"

namespace herald {

/// The event of a copied text while it is being read, field by field, whatever the text looks like.
class PastedFields {
public:
    enum class Field { Name, Data, Private, Ttl, AsDevice, AccessToken, Unknown };

    static Field fieldFromName(QStringView name);

    /// A second value of the same field, or one that does not fit it, is refused. `name` is as the
    /// text has it, for the notes.
    Result<void> add(QStringView name, const QString& value);
    Result<void> add(Field field, QStringView name, const QString& value);
    void setScope(const Scope& scope) { m_pasted.scope = scope; }
    void addNote(const QString& note) { m_pasted.notes += note; }
    /// For one note that names all of them. Only what cannot be a secret is named.
    void leaveOut(QStringView name);
    void leaveOutToken() { m_hadToken = true; }
    bool has(Field field) const { return m_seen.contains(field); }

    Result<PastedEvent> take();

private:
    PastedEvent m_pasted;
    QList<Field> m_seen;
    QStringList m_leftOut;
    QString m_asDevice;
    bool m_hadToken = false;
    bool m_hadUnnamed = false;
};

} // namespace herald
