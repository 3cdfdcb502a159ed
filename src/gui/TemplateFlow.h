// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Draft.h"
#include "templates/EventTemplate.h"

#include <QObject>

class QWidget;

namespace herald {

class DraftKeeper;
class MessageBar;
class TemplateLibrary;

/// Between the draft and the templates: load, save, save as. Publishing never saves a template, and
/// no draft is replaced without a way back.
class TemplateFlow : public QObject {
    Q_OBJECT
public:
    TemplateFlow(
        TemplateLibrary& library, DraftKeeper& draft, MessageBar& messages, QWidget& window);

    void load(const QString& path, const EventTemplate& content);
    void useEvent(const Event& event);
    void save();
    void saveAs();
    /// Puts a draft in place of the one there is, which one press brings back.
    void replaceDraft(const Draft& draft, const QString& message);
    /// Whether the draft differs from the template it belongs to.
    bool isModified() const;

Q_SIGNALS:
    void announced(const QString& text); ///< done, in one sentence for the status bar

private:
    void saveTo(const QString& path, const EventTemplate& content);

    TemplateLibrary& m_library;
    DraftKeeper& m_draft;
    MessageBar& m_messages;
    QWidget& m_window;
};

} // namespace herald
