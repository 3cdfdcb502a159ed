// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "support/HeraldTest.h"

#include <QDirIterator>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

using namespace herald;

class tst_Theme : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsMeasuredAsWcagDoes();
    void everyToneIsReadableOnEveryBackground_data();
    void everyToneIsReadableOnEveryBackground();
    void paletteTonesAreReadable_data();
    void paletteTonesAreReadable();
    void darkIsToldByTheWindow();
    void monospaceKeepsTheSize();
    void missingIconIsNull();
    void everyIconDrawsInItsColour();
    void anIconOfASelectedRowHasTheColorOfItsText();
};

namespace {

QPalette palette(
    const QColor& window, const QColor& base, const QColor& text, const QColor& highlight)
{
    QPalette result(window);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Highlight, highlight);
    return result;
}

constexpr Tone tones[] = {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Error};

/// The colour of the pixel that is covered most.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

} // namespace

void tst_Theme::contrastIsMeasuredAsWcagDoes()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    // The well-known borderline grey: 4.54 on white.
    QCOMPARE(qRound(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void tst_Theme::everyToneIsReadableOnEveryBackground_data()
{
    QTest::addColumn<QColor>("background");
    for (int r = 0; r < 256; r += 51) {
        for (int g = 0; g < 256; g += 51) {
            for (int b = 0; b < 256; b += 51) {
                const QColor color(r, g, b);
                QTest::addRow("%s", qPrintable(color.name())) << color;
            }
        }
    }
}

void tst_Theme::everyToneIsReadableOnEveryBackground()
{
    QFETCH(const QColor, background);
    for (const Tone tone : tones)
        QCOMPARE_GE(contrastRatio(Theme::toneOn(background, tone), background), minimumContrast);
}

void tst_Theme::paletteTonesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << palette(0xf3f4f6, Qt::white, 0x16181d, 0x2f6fd6);
    QTest::newRow("dark") << palette(0x24272e, 0x1a1c21, 0xe6e8ec, 0x2f6fd6);
    QTest::newRow("high contrast") << palette(Qt::black, Qt::black, Qt::white, 0xffff00);
    QTest::newRow("grey") << palette(0x808080, 0x909090, Qt::black, 0x767676);
}

void tst_Theme::paletteTonesAreReadable()
{
    QFETCH(const QPalette, palette);
    const Theme theme(palette);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Highlight}) {
        const QColor background = palette.color(role);
        for (const Tone tone : tones)
            QCOMPARE_GE(contrastRatio(theme.tone(tone, role), background), minimumContrast);
        QCOMPARE_GE(contrastRatio(theme.mutedText(role), background), minimumContrast);
    }
    const QColor base = palette.color(QPalette::Base);
    for (const QColor& color : {theme.jsonKey(), theme.jsonString(), theme.jsonNumber()})
        QCOMPARE_GE(contrastRatio(color, base), minimumContrast);
    QCOMPARE_GE(
        contrastRatio(theme.textOn(theme.accentFill()), theme.accentFill()), minimumContrast);
}

void tst_Theme::darkIsToldByTheWindow()
{
    QVERIFY(!Theme(palette(0xf3f4f6, Qt::white, Qt::black, Qt::blue)).isDark());
    QVERIFY(Theme(palette(0x24272e, Qt::black, Qt::white, Qt::blue)).isDark());
}

void tst_Theme::monospaceKeepsTheSize()
{
    QFont base;
    base.setPointSizeF(17);
    QCOMPARE(monospaceFont(base).pointSizeF(), 17.0);
    QVERIFY(QFontInfo(monospaceFont(base)).fixedPitch());
    base.setPixelSize(31);
    QCOMPARE(monospaceFont(base).pixelSize(), 31);
}

void tst_Theme::missingIconIsNull()
{
    QVERIFY(icon(u"there-is-no-such-icon", QColor(Qt::red)).isNull());
}

void tst_Theme::everyIconDrawsInItsColour()
{
    QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    int count = 0;
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        const QIcon drawn = icon(name, QColor(0xc0, 0x10, 0x60));
        for (const int size : {16, 24, 64}) {
            const QColor ink = inkOf(drawn.pixmap(size));
            QVERIFY2(ink.alpha() > 100, qPrintable(name));
            QVERIFY2(qAbs(ink.red() - 0xc0) < 6 && qAbs(ink.blue() - 0x60) < 6, qPrintable(name));
        }
        ++count;
    }
    QVERIFY(count > 0);
}

void tst_Theme::anIconOfASelectedRowHasTheColorOfItsText()
{
    QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    QVERIFY(files.hasNext());
    const QString name = QFileInfo(files.next()).completeBaseName();
    QPalette colors = palette(0xf3f4f6, Qt::white, 0x16181d, 0x2f6fd6);
    colors.setColor(QPalette::HighlightedText, QColor(0xfefefe));
    for (const Tone tone : tones) {
        const QIcon drawn = icon(name, tone, colors);
        const QColor ink = inkOf(drawn.pixmap(64, QIcon::Selected));
        QVERIFY2(std::min({ink.red(), ink.green(), ink.blue()}) > 0xf0, qPrintable(ink.name()));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
