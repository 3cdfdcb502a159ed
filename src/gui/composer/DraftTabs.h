// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <functional>

namespace herald {

class DraftKeeper;
struct ComposerDraft;

/// The open drafts as tabs; hidden while there is one only. What differs from its template, or is
/// in none, has a mark.
class DraftTabs : public QTabBar {
    Q_OBJECT
public:
    using Question = std::function<bool(const ComposerDraft&)>;

    DraftTabs(DraftKeeper& drafts, Question isModified, QWidget* parent = nullptr);

    /// The templates changed: a draft may differ from its own now, or no longer.
    void refresh();
    void showNext(int step); ///< 1 or -1, around the end

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void rebuild();
    void label(int index);

    DraftKeeper& m_drafts;
    Question m_isModified;
    bool m_isRebuilding = false;
};

/// The name of the template, else of the event, else "New draft".
QString draftTitle(const ComposerDraft& draft);

} // namespace herald
