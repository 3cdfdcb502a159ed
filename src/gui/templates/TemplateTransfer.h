// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateExport.h"

#include <QObject>

class QFileDialog;
class QWidget;

namespace herald {

class MessageBar;
class TemplateLibrary;
struct ImportReport;

/// Templates in and out of the library: asks where from and where to, and says what became of it.
class TemplateTransfer : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; the window is its parent.
    TemplateTransfer(TemplateLibrary& library, MessageBar& messages, QWidget& window);

    void importFiles();
    void importFolder();
    /// Without asking for files: dropped ones, say.
    void importFrom(const QStringList& sources);
    /// To one file: a zip archive, or the template itself where it is one. `paths` are templates
    /// and folders; none: all.
    void exportToFile(const QStringList& paths = {});
    void exportToFolder(const QStringList& paths = {});

Q_SIGNALS:
    void announced(const QString& text); ///< for the status line

private:
    QFileDialog* ask(const QString& title);
    QList<TemplateEntry> chosen(const QStringList& paths);
    void write(const TemplateExport& order);
    void sayWritten(const TemplateExport& order, const Result<int>& written);
    void sayImported(const ImportReport& report);

    TemplateLibrary& m_library;
    MessageBar& m_messages;
    QWidget& m_window;
};

} // namespace herald
