// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Paths.h"

#include <QObject>

namespace herald {

class MessageBar;
class TemplateDock;
class TemplateLibrary;
class TemplateMemory;

/// Between the dock and what is kept of the library elsewhere: favourites and order, which folder
/// it is.
class LibraryFlow : public QObject {
    Q_OBJECT
public:
    LibraryFlow(TemplateLibrary& library, TemplateMemory& memory, TemplateDock& dock,
        MessageBar& messages, const Paths& paths, QWidget& window);

private:
    void keepOrder();
    void askForFolder();
    void useFolder(const QString& folder);

    TemplateLibrary& m_library;
    TemplateMemory& m_memory;
    TemplateDock& m_dock;
    MessageBar& m_messages;
    const Paths m_paths;
    QWidget& m_window;
};

} // namespace herald
