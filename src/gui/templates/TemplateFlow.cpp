// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/TemplateFlow.h"

#include "base/WhenDone.h"
#include "event/PlaceholderText.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/DiffDialog.h"
#include "gui/templates/TemplateMemory.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"

#include <utility>

namespace herald {

namespace {

/// The event's name up to its first placeholder: "garage/door" of "garage/door/{{side}}".
QString suggestedPath(const QString& eventName)
{
    const PlaceholderScan scan = scanPlaceholders(eventName, TextKind::Plain);
    QString path = scan.uses.isEmpty() ? eventName : eventName.first(scan.uses.first().start);
    while (path.endsWith(u'/') || path.endsWith(u' '))
        path.chop(1);
    return path;
}

} // namespace

TemplateFlow::TemplateFlow(TemplateLibrary& library, TemplateMemory& memory, DraftKeeper& drafts,
    MessageBar& messages, Surroundings surroundings, QWidget& window)
    : QObject(&window)
    , m_library(library)
    , m_memory(memory)
    , m_drafts(drafts)
    , m_messages(messages)
    , m_surroundings(std::move(surroundings))
    , m_window(window)
{
    connect(&library, &TemplateLibrary::changed, this, &TemplateFlow::recognise);
    connect(&library, &TemplateLibrary::moved, this, &TemplateFlow::follow);
    connect(&library, &TemplateLibrary::changedOnDisk, this,
        [this](const QStringList& paths) { takeIn(paths); });
}

ComposerDraft TemplateFlow::scratchCopy(const QString& path) const
{
    const std::optional<TemplateEntry> entry = m_library.find(path);
    if (!entry)
        return {};
    return {.content = entry->content,
        .values = m_memory.values(*entry),
        .templatePath = path,
        .revision = entry->revision};
}

void TemplateFlow::load(const QString& path)
{
    const ComposerDraft copy = scratchCopy(path);
    if (copy.templatePath.isEmpty())
        return;
    const int open
        = m_drafts.find([&path](const ComposerDraft& draft) { return draft.templatePath == path; });
    if (open >= 0) {
        m_drafts.show(open);
        if (isModified(m_drafts.draft()))
            Q_EMIT announced(
                tr("“%1” is open already, with changes that are not saved.").arg(path));
        return;
    }
    m_drafts.open(copy);
    noteLoaded(copy);
}

void TemplateFlow::loadWith(const QString& path, const PlaceholderValues& values)
{
    ComposerDraft copy = scratchCopy(path);
    if (copy.templatePath.isEmpty())
        return;
    copy.values.insert(values);
    const int unchanged = m_drafts.find([this, &path](const ComposerDraft& draft) {
        return draft.templatePath == path && !isModified(draft);
    });
    if (unchanged >= 0) {
        m_drafts.show(unchanged);
        m_drafts.replace(copy);
    } else {
        m_drafts.open(copy);
    }
    noteLoaded(copy);
}

void TemplateFlow::noteLoaded(const ComposerDraft& copy)
{
    m_loaded.insert(copy.templatePath, copy.content);
    if (!copy.content.account.isEmpty() || copy.content.scope)
        Q_EMIT placeWanted(copy.content.account, copy.content.scope);
}

void TemplateFlow::useEvent(const Event& event)
{
    Event written = event;
    written.name = escapedPlaceholders(event.name);
    written.data = escapedPlaceholders(event.data);
    m_drafts.open({.content = {.event = written}});
}

void TemplateFlow::useComposition(const Composition& composition)
{
    m_drafts.open({.content = {.event = composition.event,
                       .dataMode = composition.dataMode,
                       .isSentMinified = composition.isSentMinified,
                       .placeholders = composition.placeholders}});
}

bool TemplateFlow::isModified(const ComposerDraft& draft) const
{
    if (draft.templatePath.isEmpty())
        return !draft.isBlank();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    return !entry || entry->content != draft.content;
}

void TemplateFlow::save()
{
    const ComposerDraft draft = m_drafts.draft();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    if (!entry || !entry->problem.isEmpty())
        return saveAs();
    saveTo({m_drafts.currentId(), draft.templatePath, draft}, draft.revision);
}

void TemplateFlow::saveAs()
{
    auto* dialog = new SaveTemplateDialog(m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ComposerDraft draft = m_drafts.draft();
    dialog->setPath(draft.templatePath.isEmpty() ? suggestedPath(draft.content.event.name)
                                                 : draft.templatePath);
    dialog->setContent(draft.content, m_surroundings());
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = m_drafts.currentId()] {
        ComposerDraft saved = draft;
        dialog->apply(saved.content);
        const std::optional<TemplateEntry> replaced = m_library.find(dialog->path());
        if (!replaced && dialog->path() != draft.templatePath)
            saved.content.id.clear(); // another template: it gets an id of its own
        saveTo({id, dialog->path(), saved}, replaced ? replaced->revision : QByteArray());
    });
    dialog->open();
}

void TemplateFlow::saveTo(const Order& order, const QByteArray& basedOn)
{
    whenDone(m_library.save(order.path, order.draft.content, basedOn), this,
        [this, order](const Result<void>& saved) {
            if (saved)
                noteSaved(order);
            else if (saved.error().kind == ErrorKind::Conflict)
                sayConflict(order, saved.error().text);
            else
                m_messages.showMessage(MessageBar::Level::Error, saved.error().text);
        });
}

void TemplateFlow::overwrite(const Order& order)
{
    whenDone(m_library.overwrite(order.path, order.draft.content), this,
        [this, order](const Result<void>& saved) {
            if (saved)
                noteSaved(order);
            else
                m_messages.showMessage(MessageBar::Level::Error, saved.error().text);
        });
}

/// The draft that was saved belongs to that file now, whatever was typed meanwhile.
void TemplateFlow::noteSaved(const Order& order)
{
    const std::optional<TemplateEntry> entry = m_library.find(order.path);
    if (!entry)
        return;
    m_loaded.insert(order.path, entry->content);
    if (const int index = m_drafts.indexOf(order.id); index >= 0) {
        ComposerDraft draft = m_drafts.draft(index);
        draft.templatePath = order.path;
        draft.revision = entry->revision;
        draft.content.id = entry->content.id;
        // What the dialog asked for is not among the composer's fields.
        draft.content.description = entry->content.description;
        draft.content.tags = entry->content.tags;
        draft.content.account = entry->content.account;
        draft.content.scope = entry->content.scope;
        draft.content.receiver = entry->content.receiver;
        m_drafts.replace(index, draft);
    }
    Q_EMIT announced(tr("Saved as “%1”.").arg(order.path));
}

void TemplateFlow::sayConflict(const Order& order, const QString& reason)
{
    m_messages.showMessage(MessageBar::Level::Warning, reason);
    const auto showing = [this, id = order.id](auto deed) {
        return [this, id, deed] {
            m_drafts.show(m_drafts.indexOf(id));
            (this->*deed)();
        };
    };
    m_messages.addWayOn(tr("Show the difference"), showing(&TemplateFlow::showDifference));
    m_messages.addWayOn(tr("Save as…"), showing(&TemplateFlow::saveAs));
    m_messages.addWayOn(tr("Replace it"), [this, order] { overwrite(order); });
}

void TemplateFlow::showDifference()
{
    const ComposerDraft draft = m_drafts.draft();
    const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
    if (!entry) {
        Q_EMIT announced(tr("The draft belongs to no template yet."));
        return;
    }
    auto* dialog = new DiffDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: title of a window that shows what differs; %1 is a template
    dialog->setWindowTitle(tr("The draft and its template “%1”").arg(draft.templatePath));
    dialog->compare(tr("Template"), QString::fromUtf8(entry->content.toFile()), tr("Draft"),
        QString::fromUtf8(draft.content.toFile()));
    dialog->open();
}

/// A draft that is what its file holds, after a restart say, counts as loaded from it.
void TemplateFlow::recognise()
{
    for (int index = 0; index < m_drafts.count(); ++index) {
        const ComposerDraft draft = m_drafts.draft(index);
        const std::optional<TemplateEntry> entry = m_library.find(draft.templatePath);
        if (entry && entry->content == draft.content)
            m_loaded.insert(draft.templatePath, draft.content);
    }
}

/// The drafts of a template that was moved or renamed go with it.
void TemplateFlow::follow(const QString& from, const QString& to)
{
    for (int index = 0; index < m_drafts.count(); ++index) {
        ComposerDraft draft = m_drafts.draft(index);
        const QString moved = movedPath(draft.templatePath, from, to);
        if (moved == draft.templatePath)
            continue;
        m_loaded.insert(moved, m_loaded.take(draft.templatePath));
        draft.templatePath = moved;
        m_drafts.replace(index, draft);
    }
    m_memory.move(from, to);
}

void TemplateFlow::takeIn(const QStringList& paths)
{
    for (const QString& path : paths)
        takeIn(path);
}

/// A draft that nobody has changed follows its file; any other stays, and its owner is told.
void TemplateFlow::takeIn(const QString& path)
{
    const auto isOfIt = [path](const ComposerDraft& draft) { return draft.templatePath == path; };
    const int index = m_drafts.find(isOfIt);
    const std::optional<TemplateEntry> entry = m_library.find(path);
    if (index < 0 || !entry || !entry->problem.isEmpty())
        return;
    ComposerDraft draft = m_drafts.draft(index);
    if (draft.content == entry->content) {
        draft.revision = entry->revision;
        m_drafts.replace(index, draft);
    } else if (m_loaded.contains(path) && m_loaded.value(path) == draft.content) {
        draft.content = entry->content;
        draft.revision = entry->revision;
        m_drafts.replace(index, draft);
        Q_EMIT announced(tr("“%1” was changed on disk; the draft follows it.").arg(path));
    } else {
        m_messages.showMessage(MessageBar::Level::Information,
            tr("“%1” was changed on disk. Your draft is as you left it.").arg(path));
        m_messages.addWayOn(tr("Show the difference"), [this, isOfIt] {
            m_drafts.show(m_drafts.find(isOfIt));
            showDifference();
        });
    }
    m_loaded.insert(path, entry->content);
}

} // namespace herald
