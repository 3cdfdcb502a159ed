// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace herald {

/// Light, dark, or as the desktop has it; kept in herald.ini. On a style other than Fusion the
/// choice works as far as that style heeds the palette.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { Desktop, Light, Dark };

    /// Puts the saved choice in force. Needs a QApplication.
    explicit Appearance(const QString& settingsFile);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// Adds one checkable action for each choice.
    void fillMenu(QMenu& menu);

private:
    void apply();

    QString m_settingsFile;
    Choice m_choice = Choice::Desktop;
};

} // namespace herald
