// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/ByteMeter.h"
#include "support/HeraldTest.h"

#include <QImage>

using namespace herald;

class tst_ByteMeter : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void misfitShowsWithoutColour();
    void survivesAnySize_data();
    void survivesAnySize();
};

namespace {

/// How often light and dark change along the bar: a plain fill changes at its ends and its ticks
/// only.
int stripes(ByteMeter& meter)
{
    meter.resize(900, meter.sizeHint().height());
    const QImage grey = meter.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int changes = 0;
    for (int x = 1; x < grey.width(); ++x) {
        const int before = qGray(grey.pixel(x - 1, 8));
        if (qAbs(qGray(grey.pixel(x, 8)) - before) > 30)
            ++changes;
    }
    return changes;
}

} // namespace

void tst_ByteMeter::labelsNeverTouch_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("pointSize");
    QTest::addColumn<bool>("isRightToLeft");
    for (const int width : {120, 300, 640, 1400}) {
        for (const qreal points : {8.0, 10.0, 20.0, 40.0}) {
            for (const bool isRightToLeft : {false, true})
                QTest::addRow("%d px, %g pt, %s", width, points, isRightToLeft ? "rtl" : "ltr")
                    << width << points << isRightToLeft;
        }
    }
}

void tst_ByteMeter::labelsNeverTouch()
{
    QFETCH(const int, width);
    QFETCH(const qreal, pointSize);
    QFETCH(const bool, isRightToLeft);
    ByteMeter meter;
    QFont font = meter.font();
    font.setPointSizeF(pointSize);
    meter.setFont(font);
    meter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    meter.resize(meter.minimumSizeHint().expandedTo({width, 0}));
    for (const ReceiverClass receiver : receiverClasses) {
        meter.setReceiver(receiver);
        const QList<QRect> rects = meter.labelRects();
        QVERIFY(!rects.isEmpty()); // the chosen limit always
        for (int i = 0; i < rects.size(); ++i) {
            QVERIFY(meter.rect().contains(rects.at(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!rects.at(i).adjusted(-4, 0, 4, 0).intersects(rects.at(j)));
        }
    }
}

void tst_ByteMeter::misfitShowsWithoutColour()
{
    ByteMeter meter;
    meter.setReceiver(ReceiverClass::DeviceOsBefore08);
    meter.setBytes(255);
    const int fitting = stripes(meter);
    meter.setBytes(900);
    QCOMPARE_GE(stripes(meter), fitting + 10);
}

void tst_ByteMeter::survivesAnySize_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 255, 256, 622, 16'384, 16'385, std::numeric_limits<int>::max()})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void tst_ByteMeter::survivesAnySize()
{
    QFETCH(const int, bytes);
    ByteMeter meter;
    for (const ReceiverClass receiver : receiverClasses) {
        meter.setReceiver(receiver);
        meter.setBytes(bytes);
        for (const QSize size : {QSize(1, 1), QSize(120, 20), QSize(4000, 60)}) {
            meter.resize(size);
            QVERIFY(!meter.grab().isNull());
        }
    }
}

QTEST_MAIN(tst_ByteMeter)
#include "tst_bytemeter.moc"
