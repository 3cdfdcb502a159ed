// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"
#include "history/TemplateUse.h"
#include "templates/TemplateEntry.h"
#include "templates/TemplateMarks.h"

#include <QHash>
#include <QObject>

namespace herald {

class HistoryStore;
struct ComposerDraft;
struct Error;

/// What is remembered of each template outside of its file: when it was used last, whether it is a
/// favourite, and the values last filled in. By the template's id, or its path where it has none.
class TemplateMemory : public QObject {
    Q_OBJECT
public:
    explicit TemplateMemory(HistoryStore& history, QObject* parent = nullptr);

    void restore();

    TemplateMarks marks() const;
    PlaceholderValues values(const TemplateEntry& entry) const;
    /// The draft was published, now, with its values.
    void noteUse(const ComposerDraft& draft, qint64 nowMs);
    void setFavourite(const QString& key, bool isFavourite);
    /// The template or folder has another path now: what was remembered by path goes with it.
    void move(const QString& from, const QString& to);

Q_SIGNALS:
    void changed();
    void failed(const herald::Error& error);

private:
    void add(const TemplateUse& noted);
    void save(const TemplateUse& use);

    HistoryStore& m_history;
    QHash<QString, TemplateUse> m_uses; ///< by key
    bool m_isRestored = false; ///< until then nothing is written
};

} // namespace herald
