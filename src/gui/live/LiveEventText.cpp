// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventText.h"

#include "base/VisibleText.h"
#include "gui/live/LiveEventsModel.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LiveEventText)
};

constexpr qsizetype longestCell = 256; // UTF-16 units
constexpr qsizetype longestTip = 2000;

QString dataText(const StreamEvent& event, qsizetype longest)
{
    if (event.data)
        return oneLine(*event.data, longest);
    return event.defect == StreamEvent::Defect::None ? QString() : defectText(event.defect);
}

} // namespace

QDateTime localTime(qint64 sinceEpochMs)
{
    return sinceEpochMs < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(sinceEpochMs);
}

QString liveWhenText(qint64 sinceEpochMs)
{
    const QDateTime time = localTime(sinceEpochMs);
    if (!time.isValid())
        return {};
    //: Date, time and time zone.
    return Text::tr("%1, %2 %3")
        .arg(QLocale().toString(time.date(), QLocale::LongFormat), time.toString(u"HH:mm:ss.zzz"),
            time.timeZoneAbbreviation());
}

QString defectText(StreamEvent::Defect defect)
{
    switch (defect) {
    case StreamEvent::Defect::None:
        return {};
    case StreamEvent::Defect::NotJson:
        return Text::tr("The cloud sent something that cannot be read.");
    case StreamEvent::Defect::TooLarge:
        return Text::tr("Too large: the data was passed over.");
    case StreamEvent::Defect::CutOff:
        return Text::tr("The connection ended in the middle of this event.");
    }
    return {};
}

QString senderText(const StreamEvent& event)
{
    if (event.coreId.isEmpty())
        return Text::tr("not said");
    if (event.coreId == u"api")
        //: %1 is what the cloud names as the sender: "api"
        return Text::tr("%1 (published over the web, by no device)").arg(event.coreId);
    if (event.coreId == u"particle-internal")
        //: %1 is what the cloud names as the sender: "particle-internal"
        return Text::tr("%1 (the cloud itself)").arg(event.coreId);
    return oneLine(event.coreId, longestCell);
}

QString liveCellText(const LiveEvent& event, int column)
{
    switch (column) {
    case LiveEventsModel::Time:
        return localTime(event.event.receivedMs).toString(u"HH:mm:ss.zzz");
    case LiveEventsModel::Name:
        return oneLine(event.event.name, longestCell);
    case LiveEventsModel::Data:
        return dataText(event.event, longestCell);
    case LiveEventsModel::Device:
        return oneLine(event.event.coreId, longestCell);
    case LiveEventsModel::Mine:
        //: Of an event in the stream: this Herald published it
        return event.mine.isNull() ? QString() : Text::tr("mine");
    default:
        return {};
    }
}

QString liveToolTip(const LiveEvent& event, int column)
{
    switch (column) {
    case LiveEventsModel::Time:
        return liveWhenText(event.event.receivedMs);
    case LiveEventsModel::Data:
        return dataText(event.event, longestTip);
    case LiveEventsModel::Device:
        return senderText(event.event);
    case LiveEventsModel::Mine:
        return event.mine.isNull() ? QString() : Text::tr("The echo of a publish in the history");
    default:
        return {};
    }
}

QString liveSpokenText(const LiveEvent& event, int column)
{
    switch (column) {
    case LiveEventsModel::Time:
        return liveWhenText(event.event.receivedMs);
    case LiveEventsModel::Data:
        return event.event.data || event.event.defect != StreamEvent::Defect::None
            ? liveCellText(event, column)
            : Text::tr("no data");
    case LiveEventsModel::Mine:
        return event.mine.isNull() ? Text::tr("not mine") : liveCellText(event, column);
    default:
        return liveCellText(event, column);
    }
}

} // namespace herald
