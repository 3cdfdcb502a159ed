// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineText.h"

#include "event/DurationText.h"
#include "gui/history/PeriodText.h"
#include "gui/parts/OutcomeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

/// For plural forms, which take an int.
int pluralOf(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString period(qint64 since, qint64 until, const QDateTime& now)
{
    return periodText(
        QDateTime::fromMSecsSinceEpoch(since), QDateTime::fromMSecsSinceEpoch(until), now);
}

/// Of a period of hours nobody wants to hear the milliseconds.
QString roundedPeriod(const TimelineAnswer& answer, const QDateTime& now)
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 step = answer.until - answer.since > 60 * minuteMs ? minuteMs : 1000;
    const auto floored = [step](qint64 ms) { return ms - ((ms % step) + step) % step; };
    return period(floored(answer.since), floored(answer.until + step - 1), now);
}

QString countText(const TimelineBin& bin, const QString& when)
{
    const qint64 total = bin.total();
    if (total == 0)
        //: %1 is a period such as "21 Nov 14:00 – 15:00".
        return Text::tr("%1: no publishes.").arg(when);
    //: %1 a period such as "21 Nov 14:00 – 15:00", %2 the number as it is written, %n the same for
    //: the plural, %3 a list such as "12 accepted, 1 rejected"
    return Text::tr("%1: %2 publishes (%3).", nullptr, pluralOf(total))
        .arg(when, QLocale().toString(total), outcomeCounts(bin));
}

QString busiestText(const TimelineAnswer& answer, const QDateTime& now)
{
    const auto busiest = std::max_element(answer.bins.begin(), answer.bins.end(),
        [](const TimelineBin& one, const TimelineBin& other) {
            return one.total() < other.total();
        });
    const qsizetype bin = busiest - answer.bins.begin();
    //: %1 a period, %2 the number as it is written, %n the same for the plural
    return Text::tr("Busiest: %1 with %2 publishes.", nullptr, pluralOf(busiest->total()))
        .arg(period(answer.edges.at(bin), answer.edges.at(bin + 1), now),
            QLocale().toString(busiest->total()));
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}
} // namespace

QString outcomeCounts(const TimelineBin& bin)
{
    QStringList parts;
    for (const Outcome outcome : allOutcomes) {
        if (const qint64 count = bin.count(outcome))
            //: %1 a number, %2 an outcome: "12 accepted"
            parts.append(Text::tr("%1 %2").arg(QLocale().toString(count), outcomeWord(outcome)));
    }
    //: between the parts of "12 accepted, 1 rejected"
    return parts.join(Text::tr(", "));
}

QString tookText(quint32 us)
{
    return us == TimelineRow::noTook ? QString() : durationText(us);
}

QString tookText(const TimelineBin& bin)
{
    if (bin.medianUs == TimelineRow::noTook)
        return {};
    //: how long publishes took: the median, and the 95th percentile
    return Text::tr("Half took at most %1, 95 of 100 at most %2.")
        .arg(tookText(bin.medianUs), tookText(bin.p95Us));
}

QString binText(const TimelineAnswer& answer, qsizetype first, qsizetype last, const QDateTime& now)
{
    const QString when = period(answer.edges.at(first), answer.edges.at(last + 1), now);
    if (first == last)
        return joined({countText(answer.bins.at(first), when), tookText(answer.bins.at(first))});
    TimelineBin sum;
    for (qsizetype bin = first; bin <= last; ++bin)
        std::transform(sum.counts.begin(), sum.counts.end(), answer.bins.at(bin).counts.begin(),
            sum.counts.begin(), std::plus<>());
    return countText(sum, when);
}

QString summaryText(const TimelineAnswer& answer, const QDateTime& now)
{
    if (answer.bins.isEmpty())
        return Text::tr("No publishes.");
    const QString count = countText(answer.all, roundedPeriod(answer, now));
    const QString counting = answer.isComplete ? QString() : Text::tr("Still counting.");
    if (answer.all.total() == 0)
        return joined({count, counting});
    return joined({count, busiestText(answer, now), tookText(answer.all), counting});
}

QString tickText(const QDateTime& moment, TimelineWidth width)
{
    const bool isMidnight = moment == moment.date().startOfDay();
    switch (width.unit) {
    case TimelineWidth::Unit::Second:
        return moment.toString(u"HH:mm:ss");
    case TimelineWidth::Unit::Minute:
    case TimelineWidth::Unit::Hour:
        if (!isMidnight)
            return moment.toString(u"HH:mm");
        break;
    case TimelineWidth::Unit::Day:
    case TimelineWidth::Unit::Week:
        break;
    case TimelineWidth::Unit::Month:
        //: A month, as QLocale::toString() formats it: Nov 2026.
        return QLocale().toString(moment.date(), Text::tr("MMM yyyy"));
    case TimelineWidth::Unit::Year:
        return QString::number(moment.date().year());
    }
    //: A day, as QLocale::toString() formats it: 21 Nov.
    return QLocale().toString(moment.date(), Text::tr("d MMM"));
}

} // namespace herald
