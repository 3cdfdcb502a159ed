// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/SearchHelp.h"

#include "gui/history/SearchOffers.h"
#include "gui/parts/HelpPage.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchHelp)
};

/// Examples are typed from left to right in every language.
QString row(const QString& example, const QString& meaning)
{
    return QStringLiteral("<tr><td dir=\"ltr\" style=\"padding:2px 16px 2px 0\"><code>%1</code>"
                          "</td><td style=\"padding:2px 0\">%2</td></tr>")
        .arg(example.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString words()
{
    return row(QStringLiteral("door open"),
               Text::tr("Both, in name, data, answer, note, tags, account or template; any part "
                        "of a word"))
        + row(QStringLiteral("door -left"), Text::tr("The first without the second"))
        + row(QStringLiteral("\"door is open\""), Text::tr("Exactly this, spaces included"))
        + row(QStringLiteral("\"state\":\"open\""),
            Text::tr("JSON as it is: a quotation mark closes only before a space or at the end"));
}

QString filters()
{
    QString rows;
    for (const SearchFilter filter : allSearchFilters)
        rows += row(searchFilterExample(filter), searchFilterMeaning(filter));
    return rows;
}

QString table(const QString& rows)
{
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString page()
{
    return helpParagraph(Text::tr("Everything you write must hold. Large and small letters are the "
                                  "same."))
        + table(words())
        + helpParagraph(
            Text::tr("A filter is written without a space after its colon; a minus before "
                     "it turns it round. Put a value with spaces in quotes."))
        + table(filters())
        + helpParagraph(
            Text::tr("Times: 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while "
                     "ago: 30m, 2h, 7d. Durations: us, ms, s or min, with >, >=, < or <= "
                     "before them. Outcomes: accepted, rejected, not-sent, unknown, "
                     "cancelled, sending. Receipts: seen, not-seen, ambiguous, "
                     "not-connected, none."))
        + helpParagraph(
            Text::tr("Ctrl+Space offers what can be written. To search for text that looks "
                     "like a filter, put it in quotes."));
}

} // namespace

void showSearchHelp(QWidget& window)
{
    showHelpPage(window,
        {.objectName = QStringLiteral("searchHelpDialog"),
            .title = Text::tr("Searching the history"),
            .textName = Text::tr("About searching the history"),
            .html = page()});
}

} // namespace herald
