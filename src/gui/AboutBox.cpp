// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/AboutBox.h"

#include "gui/parts/Icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};
} // namespace

void showAbout(QWidget& window)
{
    auto* box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Text::tr("About Herald"));
    box->setText(Text::tr("Herald %1").arg(QStringLiteral(HERALD_VERSION)));
    box->setInformativeText(
        Text::tr("Compose an event, publish it to the Particle Cloud, see honestly what became of "
                 "it, and find it again.\n\nFree software under the GNU General Public License, "
                 "version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib, "
                 "libzip, dtl and tl::expected.\n\nParticle is a trademark of Particle Industries; "
                 "Herald is not "
                 "made by them.")
            .arg(QLatin1String(qVersion())));
    box->setIconPixmap(window.windowIcon().pixmap(QSize(64, 64), window.devicePixelRatioF()));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace herald
