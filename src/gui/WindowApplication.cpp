// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowApplication.h"

#include "base/Application.h"
#include "gui/Appearance.h"
#include "gui/history/TimelineAccess.h"
#include "gui/MainWindow.h"
#include "gui/parts/ComboBoxAccess.h"
#include "gui/SingleInstance.h"
#include "gui/WindowServices.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace herald {

namespace {

/// Says in the terminal what there is no window to say in.
void complain(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

int showFirstWindow(
    QApplication& application, SingleInstance& instance, Appearance& appearance, const Paths& paths)
{
    WindowServices services(paths);
    MainWindow window(services, appearance);
    QObject::connect(&instance, &SingleInstance::called, &window, &MainWindow::raiseAndActivate);
    window.start();
    return application.exec();
}

int callFirstWindow(QApplication& application, SingleInstance& instance)
{
    // Queued: the socket may connect at once, before there is a loop to quit.
    QObject::connect(&instance, &SingleInstance::handedOver, &application, &QApplication::quit,
        Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::unreachable, &application, [] {
        complain(QCoreApplication::translate("WindowApplication",
            "Herald is running already, but it does not answer. End it and start again."));
        QCoreApplication::exit(1);
    });
    instance.callFirst();
    return application.exec();
}

} // namespace

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    setUpApplication(application);
    installComboBoxAccess();
    installTimelineAccess();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Herald"));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.herald.Herald"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/herald.svg")));

    const Paths paths = Paths::standard();
    Appearance appearance(paths.settingsFile());
    SingleInstance instance(paths.dataFolder);
    return instance.claim() ? showFirstWindow(application, instance, appearance, paths)
                            : callFirstWindow(application, instance);
}

} // namespace herald
