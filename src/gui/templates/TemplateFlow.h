// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/composer/ComposerDraft.h"
#include "gui/templates/SaveTemplateDialog.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace herald {

class DraftKeeper;
class MessageBar;
class TemplateLibrary;
class TemplateMemory;

/// Between the drafts and the library: loading makes a scratch copy, saving is explicit, and what
/// differs between the two is shown. Nothing that was typed gets lost on the way.
class TemplateFlow : public QObject {
    Q_OBJECT
public:
    /// What is chosen in the window now, and can be kept with a template.
    using Surroundings = std::function<SaveTemplateDialog::Context()>;

    TemplateFlow(TemplateLibrary& library, TemplateMemory& memory, DraftKeeper& drafts,
        MessageBar& messages, Surroundings surroundings, QWidget& window);

    /// Shows the draft of this template, or makes one.
    void load(const QString& path);
    /// The same with these values in place of those filled in last. A draft of it that was changed
    /// stays, beside a new one.
    void loadWith(const QString& path, const PlaceholderValues& values);
    /// An event of the history, its bytes as they were.
    void useEvent(const Event& event);
    /// A draft of it, with its placeholders and without their values.
    void useComposition(const Composition& composition);
    /// Whether a template holds all of it.
    bool isModified(const ComposerDraft& draft) const;

    void save();
    void saveAs();
    void showDifference();

Q_SIGNALS:
    void announced(const QString& text);
    /// The template is meant for this account (empty: any) and scope.
    void placeWanted(const QString& account, const std::optional<herald::Scope>& scope);

private:
    /// A draft to be saved, known by its number: another may be shown when the disk has answered.
    struct Order {
        qint64 id = 0;
        QString path = {};
        ComposerDraft draft = {};
    };
    void saveTo(const Order& order, const QByteArray& basedOn);
    void overwrite(const Order& order);
    void noteSaved(const Order& order);
    void sayConflict(const Order& order, const QString& reason);
    void recognise();
    void follow(const QString& from, const QString& to);
    void takeIn(const QStringList& paths);
    void takeIn(const QString& path);
    ComposerDraft scratchCopy(const QString& path) const;
    void noteLoaded(const ComposerDraft& copy);

    TemplateLibrary& m_library;
    TemplateMemory& m_memory;
    DraftKeeper& m_drafts;
    MessageBar& m_messages;
    Surroundings m_surroundings;
    QWidget& m_window;
    QHash<QString, EventTemplate> m_loaded; ///< by path: as the file was when a draft took it over
};

} // namespace herald
