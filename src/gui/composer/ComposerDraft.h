// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"
#include "event/Lineage.h"
#include "templates/EventTemplate.h"

namespace herald {

/// The event being composed: a scratch copy of a template, or the beginning of one. Publishing
/// never saves it; saving is a wish of the user's own.
struct ComposerDraft {
    EventTemplate content = {};
    PlaceholderValues values = {};
    QString templatePath = {}; ///< the template it was loaded from or saved as; empty: none
    QByteArray revision = {}; ///< TemplateEntry::revision of the state it was loaded from

    bool isBlank() const
    {
        return content == EventTemplate {} && values.isEmpty() && templatePath.isEmpty();
    }
    Composition composition() const;
    Lineage lineage() const; ///< without values: those are known when they are filled in

    friend bool operator==(const ComposerDraft&, const ComposerDraft&) = default;
};

/// All of a draft that is not its event, to be stored beside it.
QByteArray draftDetails(const ComposerDraft& draft);
/// What cannot be read is left out; the event is whole in any case.
ComposerDraft draftFromDetails(
    const Event& event, const QString& templatePath, const QByteArray& details);

} // namespace herald
