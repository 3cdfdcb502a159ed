// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/composer/ComposerDraft.h"

#include <QObject>

#include <functional>
#include <vector>

namespace herald {

class Composer;
class HistoryStore;
struct Draft;
struct Error;

/// The drafts that are open, in their order, one of them in the composer. Each is saved as it is
/// typed and brought back at the start; the ones closed last can be opened again.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Composer& composer, HistoryStore& history, QObject* parent = nullptr);

    /// Reads the saved drafts; ready() follows in any case.
    void restore();

    int count() const { return static_cast<int>(m_drafts.size()); } ///< at least 1
    int current() const { return m_current; }
    ComposerDraft draft() const { return draft(m_current); }
    ComposerDraft draft(int index) const;
    qint64 currentId() const { return m_drafts[static_cast<std::size_t>(m_current)].id; }
    int indexOf(qint64 id) const; ///< -1: it is closed
    /// The draft with these contents, or -1.
    int find(const std::function<bool(const ComposerDraft&)>& isWanted) const;

    /// Puts another draft in the place of the current one, or of another.
    void replace(const ComposerDraft& draft);
    void replace(int index, const ComposerDraft& draft);
    /// Shows it beside the others; a blank current draft gives its place.
    void open(const ComposerDraft& draft);
    void show(int index);
    /// Closing the last one leaves a blank one.
    void close(int index);
    bool canReopen() const { return !m_closed.empty(); }
    void reopen(); ///< the one closed last, in its old place
    void move(int from, int to);

Q_SIGNALS:
    void ready();
    void changed(int index); ///< the contents of a draft
    void listChanged(); ///< opened, closed, moved, or another one is shown
    void failed(const herald::Error& error); ///< said once, until saving works again

private:
    struct Open {
        qint64 id = 0; ///< never used twice while the program runs; below 0 until restored
        ComposerDraft draft = {};
    };
    struct Closed {
        Open open;
        int index = 0;
    };

    qint64 newId();
    void takeIn(const QList<Draft>& saved);
    void noteEdit();
    void display();
    void save(int index);
    void saveAll();

    Composer& m_composer;
    HistoryStore& m_history;
    std::vector<Open> m_drafts;
    std::vector<Closed> m_closed; ///< the last one at the end
    int m_current = 0;
    qint64 m_lastId = 0; ///< of the drafts that are saved
    qint64 m_lastUnsavedId = 0; ///< of those begun before they can be
    bool m_isFailing = false;
    bool m_isRestored = false;
};

} // namespace herald
