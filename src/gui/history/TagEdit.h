// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/search/SearchMarks.h"

#include <QFuture>
#include <QLineEdit>
#include <QStringList>

#include <functional>

class QCompleter;
class QStringListModel;

namespace herald {

using TagSource = std::function<QFuture<Result<QStringList>>()>;

/// A line of tags, separated by spaces. The word at the caret is completed with tags that are in
/// use.
class TagEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TagEdit(QWidget* parent = nullptr);

    /// Asked when the focus comes.
    void setSource(TagSource source) { m_source = std::move(source); }
    bool offers(const QString& tag) const; ///< as far as the source has answered
    /// In place of the word at the caret.
    void accept(const QString& tag);
    /// What a search found, until the text is another one.
    void showMarks(const QList<MatchRange>& marks);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Word {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    Word wordAtCaret() const;
    void offer();

    TagSource m_source;
    bool m_hasMarks = false;
    QStringListModel* m_tags;
    QCompleter* m_completer;
};

} // namespace herald
