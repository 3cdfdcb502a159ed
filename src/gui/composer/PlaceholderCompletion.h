// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QsciScintilla;

namespace herald {

/// Offers the placeholders there are after `{{` was typed in the data, or when it is asked to; what
/// is taken is closed with `}}`.
class PlaceholderCompletion : public QObject {
    Q_OBJECT
public:
    explicit PlaceholderCompletion(QsciScintilla& editor);

    /// Names as they stand between the braces; the caller's own before those that are built in.
    void setNames(const QStringList& names) { m_names = names; }
    /// As if `{{` had been typed, where it was not.
    void begin();

private:
    void offer();
    void charAdded(int character);
    void close();
    QByteArray bytes(int from, int to) const;
    QByteArray textBeforeCaret() const;

    QsciScintilla& m_editor;
    QStringList m_names;
};

} // namespace herald
