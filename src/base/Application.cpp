// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Application.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace herald {

namespace {

bool install(QCoreApplication& application, const QLocale& locale, const QString& file,
    const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void setUpApplication(QCoreApplication& application)
{
    QCoreApplication::setApplicationName(QStringLiteral("herald"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HERALD_VERSION));
    // Not QLocale(): only the system's own locale heeds LANGUAGE.
    const QLocale locale = QLocale::system();
    const QString catalogues = QStringLiteral(":/i18n");
    install(application, locale, QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(application, locale, QStringLiteral("herald"), catalogues))
        install(application, QLocale(QLocale::English), QStringLiteral("herald"), catalogues);
}

} // namespace herald
