// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

namespace herald {

namespace {

class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(QString name, QByteArray svg, const IconColors& colors)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_colors(colors)
    {
    }

    /// By way of the cache: a table paints dozens of icons in each of its frames.
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = QStringLiteral("herald-icon/%1/%2/%3x%4")
                                .arg(m_name, colorFor(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        render(painter, pixmap.rect(), colorFor(mode));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    void render(QPainter& painter, const QRect& rect, const QColor& color) const
    {
        QSvgRenderer renderer(
            QByteArray(m_svg).replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, rect);
    }

    const QColor& colorFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_colors.disabled;
        case QIcon::Selected:
            return m_colors.selected;
        case QIcon::Normal:
        case QIcon::Active:
            return m_colors.normal;
        }
        return m_colors.normal;
    }

    QString m_name;
    QByteArray m_svg;
    IconColors m_colors;
};

QColor faded(const QColor& color)
{
    QColor result = color;
    result.setAlphaF(color.alphaF() * 0.45F);
    return result;
}

} // namespace

QIcon icon(QStringView name, const IconColors& colors)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(name.toString(), file.readAll(), colors));
}

QIcon icon(QStringView name, const QColor& color)
{
    return icon(name, {.normal = color, .disabled = faded(color), .selected = color});
}

QIcon icon(QStringView name, const QPalette& palette, QPalette::ColorRole role)
{
    return icon(name,
        {.normal = palette.color(QPalette::Active, role),
            .disabled = palette.color(QPalette::Disabled, role),
            .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon icon(QStringView name, Tone tone, const QPalette& palette, QPalette::ColorRole background)
{
    const Theme theme(palette);
    const QColor normal = theme.tone(tone, background);
    return icon(name,
        {.normal = normal,
            .disabled = faded(normal),
            .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

} // namespace herald
