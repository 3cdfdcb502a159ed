// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/composer/EditorMarks.h"

#include <Qsci/qsciscintilla.h>

#include <QHash>

class QsciLexerJSON;

namespace herald {

/// The editor of an event's data. What it holds is what is sent, byte for byte: line ends stay as
/// they were pasted (a new line takes the line end that all others have, "\n" otherwise), nothing
/// is trimmed, NUL is a character like another. A lone surrogate, which UTF-8 cannot say,
/// becomes "?".
///
/// Tab indents. Ctrl+Tab and Ctrl+Shift+Tab leave, and so does Tab after Esc.
class DataEditor : public QsciScintilla {
    Q_OBJECT
public:
    explicit DataEditor(QWidget* parent = nullptr);
    ~DataEditor() override;

    QString content() const;
    QByteArray contentBytes() const;
    int byteCount() const; ///< of UTF-8; does not copy the text
    /// One undo step; the caret goes to the start.
    void setContent(const QString& text);

    /// Several texts in one editor, each with its own undo steps and caret.
    void showText(qint64 id, const QString& text);
    void forgetText(qint64 id);
    void renumberText(qint64 from, qint64 to);

    /// Coloured as JSON and foldable, or plain.
    void setJson(bool isJson);
    bool isJson() const;
    EditorMarks& marks() { return m_marks; }
    void goToNextProblem();

    /// Long lines are wrapped where that costs no time.
    void setWrapped(bool isWrapped);
    bool isWrapped() const { return m_isWrapped; }
    void toggleFoldAtCaret();

    void paste() override;

Q_SIGNALS:
    void fileDropped(const QString& fileName);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void insertText(const QString& text);
    void replaceRange(int from, int to, const QByteArray& bytes);
    void adoptLineEnds();
    void freeKeys();
    void setUpDocument();
    void keepShown();
    void release(void* document);
    void applyTheme();
    void fitWrap();
    int longestLine() const;
    int positionAt(QPointF point) const;
    bool isForTheWindow(const QKeyEvent& event) const;
    bool leaveBy(const QKeyEvent& event);

    struct Shown {
        void* document = nullptr; ///< Scintilla's; one reference to it is ours
        int caret = 0;
        int anchor = 0;
        int firstLine = 0;
    };

    QsciLexerJSON* m_json = nullptr; ///< made when first needed
    EditorMarks m_marks;
    QHash<qint64, Shown> m_texts;
    qint64 m_shown = 0;
    bool m_isWrapped = true;
    bool m_tabLeaves = false;
};

} // namespace herald
