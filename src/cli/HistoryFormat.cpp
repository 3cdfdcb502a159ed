// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HistoryFormat.h"

#include "cli/PlainText.h"
#include "history/exchange/HistoryCsv.h"
#include "history/exchange/HistoryJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryFormat)
};

QString milliseconds(const Publish& publish)
{
    const auto durationUs = publish.durationUs();
    return durationUs ? QString::number(static_cast<double>(*durationUs) / 1000.0, 'f', 1)
                      : QString();
}

class TableFormat final : public HistoryFormat {
public:
    explicit TableFormat(int columns)
        : m_isWide(columns >= wideColumns)
        , m_dataWidth(std::clamp(columns - fixedWidth(), minDataWidth, maxDataWidth))
    {
    }

    QByteArray header() const override
    {
        return line(Text::tr("Time"), Text::tr("Outcome"), Text::tr("Name"), Text::tr("Data"),
            Text::tr("Took"), Text::tr("Account"));
    }

    QByteArray row(const Publish& publish) const override
    {
        const QString took = milliseconds(publish);
        return line(
            publish.id.time().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
            outcomeWord(publish.result.outcome), publish.order.event.name, publish.order.event.data,
            took.isEmpty() ? took : Text::tr("%1 ms").arg(took), publish.order.accountName);
    }

private:
    static constexpr int wideColumns
        = 110; // from here on there is room for the account and longer names
    static constexpr int timeWidth = 23;
    static constexpr int outcomeWidth = 14; // the longest word of the languages there are
    static constexpr int tookWidth = 11;
    static constexpr int accountWidth = 16;
    static constexpr int gap = 2;
    static constexpr int minDataWidth = 12;
    static constexpr int maxDataWidth = 120;

    int nameWidth() const { return m_isWide ? 24 : 16; }
    int fixedWidth() const
    {
        const int narrow = timeWidth + outcomeWidth + nameWidth() + tookWidth + 4 * gap;
        return m_isWide ? narrow + gap + accountWidth : narrow;
    }

    QByteArray line(const QString& time, const QString& outcome, const QString& name,
        const QString& data, const QString& took, const QString& account) const
    {
        QStringList cells {fitted(time, timeWidth), fitted(outcome, outcomeWidth),
            fitted(name, nameWidth()), fitted(data, m_dataWidth), fitted(took, tookWidth)};
        if (m_isWide)
            cells.append(fitted(account, accountWidth));
        QByteArray text = cells.join(QString(gap, u' ')).toUtf8();
        while (text.endsWith(' '))
            text.chop(1);
        return text + '\n';
    }

    const bool m_isWide;
    const int m_dataWidth;
};

class JsonLinesFormat final : public HistoryFormat {
public:
    QByteArray row(const Publish& publish) const override { return historyLine(publish); }
    bool needsBody() const override { return true; }
};

class CsvFormat final : public HistoryFormat {
public:
    explicit CsvFormat(bool isForTerminal)
        : m_isForTerminal(isForTerminal)
    {
    }

    QByteArray header() const override { return historyCsvHeader(); }
    QByteArray row(const Publish& publish) const override
    {
        return historyCsvRow(publish, m_isForTerminal);
    }
    bool needsBody() const override { return true; }

private:
    const bool m_isForTerminal;
};

} // namespace

std::unique_ptr<HistoryFormat> HistoryFormat::create(
    const QString& name, int columns, bool isForTerminal)
{
    if (name == u"table")
        return std::make_unique<TableFormat>(columns);
    if (name == u"jsonl")
        return std::make_unique<JsonLinesFormat>();
    if (name == u"csv")
        return std::make_unique<CsvFormat>(isForTerminal);
    return nullptr;
}

} // namespace herald
