// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QIcon>
#include <QLabel>

namespace herald {

/// A line of plain text with an icon before it: what is said is in the words, the icon and its
/// colour only help the eye. The height of one line is kept free while it is empty; longer texts
/// wrap.
///
/// With an accessible name the text itself is hidden from assistive technology
/// (QAccessibleDisplay), so it is the accessible description too.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(QWidget* parent = nullptr);

    void say(Tone tone, QStringView iconName, const QString& newText);
    /// The same, and assistive technology is told at once, wherever the focus is.
    void announce(Tone tone, QStringView iconName, const QString& newText);
    /// Where assistive technology is to hear more than the eye sees.
    void setSpokenText(const QString& spoken);
    /// Room for this text is kept free, so that neighbours stand still.
    void reserveWidthFor(const QString& widest);

    Tone tone() const { return m_tone; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int iconSize() const;
    int indentForIcon() const;
    void makeRoom();

    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QString m_widest;
};

} // namespace herald
