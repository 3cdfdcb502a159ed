// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/CellText.h"

#include "base/VisibleText.h"
#include "event/DurationText.h"
#include "history/HistoryModel.h"
#include "history/ReceiptText.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

constexpr qsizetype longestCell = 256; // UTF-16 units

/// Local, to the millisecond: "20:59:01.120".
QString timeText(PublishId id)
{
    return id.time().toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dateTimeText(PublishId id)
{
    const QDateTime local = id.time().toLocalTime();
    //: %1 a date, %2 a time of day
    return Text::tr("%1, %2").arg(
        QLocale().toString(local.date(), QLocale::LongFormat), timeText(id));
}

/// The date, and what the user added, as far as a cell can tell.
QString markedTimeText(const Publish& publish)
{
    const PublishMark& mark = publish.mark;
    const QString time = dateTimeText(publish.id);
    const bool isNoted = !mark.note.isEmpty() || !mark.tags.isEmpty();
    if (mark.isPinned)
        //: %1 a date and time of a publish in the history
        return isNoted ? Text::tr("%1, pinned, with a note").arg(time)
                       : Text::tr("%1, pinned").arg(time);
    //: %1 a date and time of a publish in the history
    return isNoted ? Text::tr("%1, with a note").arg(time) : time;
}
} // namespace

QString displayText(const Publish& publish, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return timeText(publish.id);
    case HistoryModel::OutcomeColumn:
        return outcomeText(publish);
    case HistoryModel::Name:
        return oneLine(publish.order.event.name, longestCell);
    case HistoryModel::Data:
        return publish.withheld ? withheldText(publish)
                                : oneLine(publish.order.event.data, longestCell);
    case HistoryModel::AccountColumn:
        return oneLine(publish.order.accountName, longestCell);
    case HistoryModel::Took:
        return durationText(publish.durationUs());
    case HistoryModel::ReceiptColumn:
        return receiptText(publish.receipt);
    default:
        return {};
    }
}

QString toolTip(const Publish& publish, int column)
{
    constexpr qsizetype longTip = 2000;
    switch (column) {
    case HistoryModel::Time:
        return markedTimeText(publish);
    case HistoryModel::OutcomeColumn:
        return isUnknownButSeen(publish)
            ? publish.result.reason + u'\n' + receiptSentence(publish.receipt)
            : publish.result.reason;
    case HistoryModel::ReceiptColumn:
        return receiptSentence(publish.receipt);
    case HistoryModel::Data:
        return oneLine(publish.order.event.data, longTip);
    default:
        return {};
    }
}

QString withheldText(const Publish& publish)
{
    if (!publish.withheld)
        return {};
    const qint64 bytes = publish.withheld->bytes;
    //: In place of an event's data; %1 is the number as it is written, %n the same for the plural.
    return Text::tr("not kept: %1 bytes", nullptr, static_cast<int>(bytes))
        .arg(QLocale().toString(bytes));
}

QString copiedText(const Publish& publish, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return publish.id.time().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    case HistoryModel::Name:
        return publish.order.event.name;
    case HistoryModel::Data:
        return publish.withheld ? withheldText(publish) : publish.order.event.data;
    case HistoryModel::AccountColumn:
        return publish.order.accountName;
    default:
        return displayText(publish, column);
    }
}

QString spokenText(const Publish& publish, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return markedTimeText(publish);
    case HistoryModel::OutcomeColumn:
        return spokenOutcomeText(publish);
    case HistoryModel::Took:
        return spokenDurationText(publish.durationUs());
    case HistoryModel::ReceiptColumn:
        return spokenReceiptText(publish.receipt);
    default:
        return displayText(publish, column);
    }
}

} // namespace herald
