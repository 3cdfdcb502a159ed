// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/TagDialog.h"
#include "history/Publish.h"

#include <QObject>

class QAction;
class QWidget;

namespace herald {

class HistoryActions;
class HistorySelection;
class PublishMarks;

/// Pins and tags what is selected.
class HistoryMarking : public QObject {
    Q_OBJECT
public:
    HistoryMarking(PublishMarks& marks, HistorySelection& selection, HistoryActions& actions,
        QWidget& table, QWidget& pane);

    void enableFor(int selectedRows);
    /// What the table's current row is: decides whether to pin or to unpin.
    void setCurrent(const std::optional<Publish>& publish);

Q_SIGNALS:
    void failed(const QString& text); ///< empty: all is well again
    void announced(const QString& text);
    void noteRequested(); ///< of the current publish

private:
    void togglePin();
    void askForTag(TagDialog::Deed deed);
    void addTag(const QString& tag);
    void removeTag(const QString& tag);

    PublishMarks& m_marks;
    HistorySelection& m_selection;
    QWidget& m_pane;
    QAction* m_pin;
    QAction* m_addTag;
    QAction* m_removeTag;
    QAction* m_note;
    bool m_isPinned = false; ///< the current one
};

} // namespace herald
