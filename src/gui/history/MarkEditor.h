// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/Publish.h"
#include "history/search/SearchTerm.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace herald {

class PublishMarks;
class TagEdit;
class ToneLabel;

/// Note and tags of one publish. What is typed is saved by itself after a pause, when the focus
/// leaves and when another publish is shown; what cannot be saved is said below.
class MarkEditor : public QWidget {
    Q_OBJECT
public:
    explicit MarkEditor(PublishMarks& marks, QWidget* parent = nullptr);
    ~MarkEditor() override;

    /// The same publish again, changed elsewhere, leaves what is being typed alone.
    void show(const std::optional<Publish>& publish);
    void setSearch(const QList<SearchTerm>& terms); ///< what is marked
    void focusNote();
    void followInTabOrder(QWidget* before);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fitNote();
    void markMatches();
    void noteEdited();
    void tagsEdited();
    void save();
    void saveNote();
    void saveTags();
    void sayLost(const Result<qint64>& saved);
    void sayProblem(const QString& text);

    PublishMarks& m_marks;
    TagEdit* m_tags;
    QPlainTextEdit* m_note;
    ToneLabel* m_problem;
    QTimer m_pause;
    PublishId m_id; ///< null: none is shown
    PublishMark m_mark; ///< as it is kept, as far as is known here
    QList<SearchTerm> m_terms;
    bool m_isNoteEdited = false; ///< and not saved
    bool m_areTagsEdited = false;
    bool m_isFilling = false;
};

} // namespace herald
