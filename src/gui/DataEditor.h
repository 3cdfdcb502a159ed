// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

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

    QString content() const;
    QByteArray contentBytes() const;
    int byteCount() const; ///< of UTF-8; does not copy the text
    /// One undo step; the caret goes to the start.
    void setContent(const QString& text);

    /// Coloured as JSON, or plain.
    void setJson(bool isJson);
    /// Marks a place, in the text and in the margin; both from 1, the column in characters.
    void markProblem(int line, int column);
    void clearProblem();

    void paste() override;

protected:
    bool event(QEvent* event) override;
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
    void applyTheme();
    void colorLexer();
    void fitMargin();
    void fitWrap(int bytes);
    int positionAt(QPointF point) const;
    bool isForTheWindow(const QKeyEvent& event) const;
    bool leaveBy(const QKeyEvent& event);

    QsciLexerJSON* m_json = nullptr; ///< made when first needed
    bool m_tabLeaves = false;
};

} // namespace herald
