// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/ToneLabel.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Speech.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace herald {

namespace {

constexpr int iconGap = 6;
constexpr int narrowestWrap = 20; // characters

bool isLoud(Tone tone)
{
    return tone == Tone::Warning || tone == Tone::Error;
}

} // namespace

ToneLabel::ToneLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    makeRoom();
}

void ToneLabel::say(Tone tone, QStringView iconName, const QString& newText)
{
    if (tone == m_tone && iconName == m_iconName && newText == text())
        return;
    m_tone = tone;
    m_iconName = iconName.toString();
    makeRoom();
    setText(newText);
    setSpokenText(newText);
    update();
}

void ToneLabel::announce(Tone tone, QStringView iconName, const QString& newText)
{
    say(tone, iconName, newText);
    herald::announce(*this);
}

void ToneLabel::setSpokenText(const QString& spoken)
{
    setAccessibleDescription(spoken);
}

void ToneLabel::reserveWidthFor(const QString& widest)
{
    m_widest = widest;
    setWordWrap(false);
    makeRoom();
}

QSize ToneLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    // A wrapping label asks for its longest word only: a column of words nobody reads.
    const int width = wordWrap() ? fontMetrics().averageCharWidth() * narrowestWrap : 0;
    return hint.expandedTo({width, fontMetrics().height()});
}

int ToneLabel::iconSize() const
{
    return fontMetrics().height();
}

int ToneLabel::indentForIcon() const
{
    return m_iconName.isEmpty() ? 0 : iconSize() + iconGap;
}

void ToneLabel::makeRoom()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int indent = indentForIcon();
    setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    setMinimumHeight(fontMetrics().height());
    if (!m_widest.isEmpty())
        setMinimumWidth(fontMetrics().horizontalAdvance(m_widest) + iconSize() + iconGap);
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void ToneLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
        isLoud(m_tone) ? theme.tone(m_tone, QPalette::Window) : theme.mutedText());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()))
        | (wordWrap() ? int(Qt::TextWordWrap) : 0);
    const QRect inside = contentsRect();
    style()->drawItemText(
        &painter, inside, flags, colors, isEnabled(), text(), QPalette::WindowText);
    if (m_iconName.isEmpty() || text().isEmpty())
        return;
    const QRect words = style()->itemTextRect(fontMetrics(), inside, flags, isEnabled(), text());
    const int size = iconSize();
    const int x = layoutDirection() == Qt::RightToLeft ? words.right() + iconGap
                                                       : words.left() - iconGap - size;
    icon(m_iconName, theme.tone(m_tone, QPalette::Window))
        .paint(&painter, QRect(x, words.top(), size, size));
}

} // namespace herald
