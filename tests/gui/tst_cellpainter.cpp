// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/CellPainter.h"
#include "gui/parts/MarkedCell.h"
#include "support/HeraldTest.h"

#include <QApplication>
#include <QPainter>

using namespace herald;

namespace {

constexpr QSize size {240, 24};

QStyleOptionViewItem cellWith(const QString& text)
{
    QStyleOptionViewItem cell;
    cell.rect = QRect({}, size);
    cell.font = QApplication::font();
    cell.fontMetrics = QFontMetrics(cell.font);
    cell.palette = QApplication::palette();
    cell.state = QStyle::State_Enabled | QStyle::State_Active;
    cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    cell.textElideMode = Qt::ElideRight;
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.showDecorationSelected = true; // as in any table
    cell.text = text;
    return cell;
}

template <typename Draw> QImage picture(Draw draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage drawn(const QStyleOptionViewItem& cell)
{
    CellPainter cells;
    return picture([&](QPainter& painter) { cells.draw(painter, cell); });
}

QImage drawnByStyle(const QStyleOptionViewItem& cell)
{
    return picture([&](QPainter& painter) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter);
    });
}

QImage blank()
{
    return picture([](QPainter&) {});
}

} // namespace

class tst_CellPainter : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void looksAsTheStyleDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << QStringLiteral("garage/door");
        QTest::newRow("turned around") << QStringLiteral("garage/door!");
        QTest::newRow("accents") << QString::fromUtf8("Tür öffnet – 21 °C");
        QTest::newRow("right to left") << QString::fromUtf8("שלום עולם");
        QTest::newRow("cut") << QStringLiteral("garage/door/").repeated(20);
        QTest::newRow("cut, accents") << QString::fromUtf8("Tür öffnet – ").repeated(20);
        QTest::newRow("nothing") << QString();
    }
    void looksAsTheStyleDrawsIt()
    {
        QFETCH(QString, text);
        QStyleOptionViewItem cell;
        for (const bool isFixedPitch : {false, true}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const auto state : {QStyle::State_None, QStyle::State_Selected}) {
                    cell = cellWith(text);
                    cell.direction = direction;
                    cell.state |= state;
                    if (isFixedPitch)
                        setFixedPitch(cell);
                    QCOMPARE(drawn(cell), drawnByStyle(cell));
                }
            }
        }
        QStyleOptionViewItem empty = cell;
        empty.text.clear();
        QCOMPARE(drawn(cell) == drawn(empty), text.isEmpty());
    }

    /// What is kept of a text is not shown for another cell.
    void eachCellShowsItsOwn()
    {
        CellPainter cells;
        const auto shown = [&cells](const QStyleOptionViewItem& cell) {
            return picture([&](QPainter& painter) { cells.draw(painter, cell); });
        };
        QStyleOptionViewItem cell = cellWith(QStringLiteral("garage/door!"));
        QStyleOptionViewItem narrow = cell;
        narrow.rect.setWidth(60);
        QStyleOptionViewItem fixed = cell;
        setFixedPitch(fixed);
        QStyleOptionViewItem mirrored = cell;
        mirrored.direction = Qt::RightToLeft;
        QStyleOptionViewItem other = cellWith(QStringLiteral("garage/door/shut"));
        for (int round = 0; round < 2; ++round) {
            for (const auto& one : {cell, mirrored, narrow, fixed, other})
                QCOMPARE(shown(one), drawn(one));
        }
        QVERIFY(drawn(cell) != drawn(narrow));
        QVERIFY(drawn(cell) != drawn(fixed));
        QVERIFY(drawn(cell) != drawn(mirrored));
    }

    void aCellWithoutRoomIsEmpty()
    {
        QStyleOptionViewItem cell = cellWith(QStringLiteral("garage"));
        cell.rect.setWidth(1);
        QCOMPARE(drawn(cell), blank());
    }
};

QTEST_MAIN(tst_CellPainter)
#include "tst_cellpainter.moc"
