// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event/FindingText.h"

#include <QCoreApplication>
#include <QStringList>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString findingText(const Finding& finding)
{
    if (finding.line == 0)
        return finding.text;
    //: %3 says what is wrong
    return Text::tr("Line %1, column %2: %3")
        .arg(QString::number(finding.line), QString::number(finding.column), finding.text);
}

QString findingTexts(const QList<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts += findingText(finding);
    return texts.join(u'\n');
}

} // namespace herald
