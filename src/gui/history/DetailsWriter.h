// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"
#include "history/search/SearchTerm.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QTextCursor>

class QTextDocument;
class QTextTable;
class QTextTableCell;

namespace herald {

/// One thing and its value.
struct Definition {
    enum Kind {
        Words,
        Code, ///< fixed pitch, left to right in every language
    };
    QString label;
    QString value;
    Kind kind = Words;
    std::optional<SearchTerm::Field> field = {}; ///< what a search calls it
};

/// One row of a chart over time; the numbers are shares of the whole, 0 to 1.
struct TimeSpan {
    QString name;
    QString duration;
    double begin = 0;
    double end = 0;
};

/// Writes a page to read: headline, headings, definitions, code. Every text goes in as text;
/// nothing is ever read as markup, no link and no picture comes out of it.
class DetailsWriter {
public:
    /// Empties the document and writes with this font and these colours. Of each code block at most
    /// `longestCode` characters are shown.
    DetailsWriter(
        QTextDocument& document, const QFont& font, const QPalette& palette, qsizetype longestCode);
    ~DetailsWriter();
    Q_DISABLE_COPY_MOVE(DetailsWriter)

    void headline(const QIcon& icon, const QString& title, const QString& beside, Tone tone);
    void paragraph(const QString& text);
    void note(const QString& text); ///< quieter
    void heading(const QString& text);
    void definitions(const QList<Definition>& rows);
    /// Fixed pitch, left to right, on a ground of its own.
    void code(const QString& text, std::optional<SearchTerm::Field> field = {});
    void chart(const QList<TimeSpan>& spans);

    bool hasShortened() const { return m_hasShortened; }

private:
    static QTextCharFormat withField(
        QTextCharFormat format, std::optional<SearchTerm::Field> field);
    QTextBlockFormat spaced(double above, double below) const; ///< in line heights
    void block(
        const QString& text, const QTextBlockFormat& blockFormat, const QTextCharFormat& format);
    QTextTable* table(qsizetype rows, QList<QTextLength> columns);
    QTextTableCell cell(const QTextTable& table, int row, int column) const;
    double cellPadding() const;
    double spaceBelow() const;
    void lowerToBaseline(QTextTableCell value) const;
    QTextLength labelWidth(const QStringList& labels) const;

    QTextCursor m_cursor;
    QFont m_font;
    QPalette m_palette;
    Theme m_theme;
    QTextCharFormat m_text;
    QTextCharFormat m_muted;
    QTextCharFormat m_fixed;
    qsizetype m_longestCode;
    bool m_isMirrored;
    bool m_hasShortened = false;
    bool m_isFirst = true; ///< the cursor is in an empty block
};

} // namespace herald
