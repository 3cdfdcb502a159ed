// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/LibraryFlow.h"

#include "base/WhenDone.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/TemplateDock.h"
#include "gui/templates/TemplateMemory.h"
#include "gui/WindowSettings.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePlace.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace herald {

namespace {

const QString orderKey = QStringLiteral("templates/order");
using Order = TemplateFilter::Order;

/// A number that no version of Herald wrote means the usual order.
Order orderFrom(int number)
{
    const bool isKnown = number > int(Order::ByName) && number <= int(Order::FavouritesFirst);
    return isKnown ? Order(number) : Order::ByName;
}

} // namespace

LibraryFlow::LibraryFlow(TemplateLibrary& library, TemplateMemory& memory, TemplateDock& dock,
    MessageBar& messages, const Paths& paths, QWidget& window)
    : QObject(&window)
    , m_library(library)
    , m_memory(memory)
    , m_dock(dock)
    , m_messages(messages)
    , m_paths(paths)
    , m_window(window)
{
    connect(&memory, &TemplateMemory::changed, &dock,
        [&memory, &dock] { dock.setMarks(memory.marks()); });
    connect(&dock, &TemplateDock::favouriteChanged, &memory, &TemplateMemory::setFavourite);
    connect(&dock, &TemplateDock::folderChangeRequested, this, &LibraryFlow::askForFolder);
    keepOrder();
}

void LibraryFlow::keepOrder()
{
    const QSettings settings(m_paths.settingsFile(), QSettings::IniFormat);
    m_dock.setOrder(orderFrom(settings.value(orderKey).toInt()));
    connect(&m_dock, &TemplateDock::orderChanged, this, [this](Order order) {
        writeSettings(m_paths.settingsFile(), {{orderKey, int(order)}});
    });
}

void LibraryFlow::askForFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Folder of the templates"), m_library.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryFlow::useFolder);
    dialog->open();
}

void LibraryFlow::useFolder(const QString& folder)
{
    const QString before = m_library.folder();
    if (const auto chosen = chooseTemplateFolder(m_paths, folder); !chosen) {
        m_messages.showMessage(MessageBar::Level::Error, chosen.error().text);
        return;
    }
    const TemplatePlace place = templatePlace(m_paths);
    const auto finish = [this, folder = place.folder, before](const Result<void>& read) {
        if (read)
            m_messages.showMessage(MessageBar::Level::Information,
                tr("The templates are now those in %1. Nothing was copied there.")
                    .arg(QDir::toNativeSeparators(folder)));
        else
            m_messages.showMessage(MessageBar::Level::Error, read.error().text);
        if (before != folder)
            m_messages.addWayOn(
                tr("Back to the folder before"), [this, before] { useFolder(before); });
    };
    // The usual folder is made by the first save.
    whenDone(m_library.setFolder(place.folder, !place.isChosen), this, finish);
}

} // namespace herald
