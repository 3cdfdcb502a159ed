// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace herald {

/// A page to read beside the window while one tries what it tells.
struct HelpPage {
    QString objectName; ///< of the dialog; the text's is the same with "Text" after it
    QString title;
    QString textName; ///< for assistive technology
    QString html;
};

QString helpParagraph(const QString& text); ///< of plain text

/// Opens the page, or brings it to the front where it is open.
void showHelpPage(QWidget& window, const HelpPage& page);

} // namespace herald
