// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/TemplateFlow.h"

#include "base/WhenDone.h"
#include "gui/DraftKeeper.h"
#include "gui/MessageBar.h"
#include "gui/SaveTemplateDialog.h"
#include "templates/TemplateLibrary.h"

namespace herald {

TemplateFlow::TemplateFlow(
    TemplateLibrary& library, DraftKeeper& draft, MessageBar& messages, QWidget& window)
    : QObject(&window)
    , m_library(library)
    , m_draft(draft)
    , m_messages(messages)
    , m_window(window)
{
}

void TemplateFlow::load(const QString& path, const EventTemplate& content)
{
    replaceDraft({.event = content.event, .templatePath = path},
        tr("The draft was replaced by the template “%1”.").arg(path));
}

void TemplateFlow::useEvent(const Event& event)
{
    replaceDraft({.event = event, .templatePath = {}},
        tr("The draft was replaced by an event of the history."));
}

void TemplateFlow::replaceDraft(const Draft& draft, const QString& message)
{
    const Draft before = m_draft.draft();
    const bool isLost = before.event != Event {} && before.event != draft.event && isModified();
    m_draft.replace(draft);
    if (!isLost)
        return;
    m_messages.showMessage(MessageBar::Level::Information, message);
    m_messages.addWayOn(tr("Undo"), [this, before] { m_draft.replace(before); });
}

bool TemplateFlow::isModified() const
{
    const Draft draft = m_draft.draft();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    return !entry || entry->content.event != draft.event;
}

void TemplateFlow::save()
{
    const Draft draft = m_draft.draft();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    if (!entry || !entry->problem.isEmpty())
        return saveAs();
    EventTemplate content = entry->content;
    content.event = draft.event;
    saveTo(draft.templatePath, content);
}

void TemplateFlow::saveAs()
{
    auto* dialog = new SaveTemplateDialog(m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Draft draft = m_draft.draft();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    dialog->setPath(draft.templatePath.isEmpty() ? draft.event.name : draft.templatePath);
    dialog->setDescription(entry ? entry->content.description : QString());
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft] {
        const std::optional<TemplateEntry> replaced = m_library.find(dialog->path());
        EventTemplate content = replaced ? replaced->content : EventTemplate {};
        content.event = draft.event;
        content.description = dialog->description();
        saveTo(dialog->path(), content);
    });
    dialog->open();
}

void TemplateFlow::saveTo(const QString& path, const EventTemplate& content)
{
    whenDone(m_library.save(path, content), this, [this, path](const Result<void>& saved) {
        if (!saved) {
            m_messages.showMessage(MessageBar::Level::Error, saved.error().text);
            return;
        }
        m_draft.setTemplatePath(path);
        Q_EMIT announced(tr("Saved as template “%1”").arg(path));
    });
}

} // namespace herald
