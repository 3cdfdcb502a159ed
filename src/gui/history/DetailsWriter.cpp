// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DetailsWriter.h"

#include "gui/history/DetailsMarks.h"
#include "gui/history/TimeBar.h"
#include "gui/parts/PlainText.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DetailsWriter)
};

constexpr int sharpness = 3; // enough pixels for a screen at 300 %

QTextCharFormat formatOf(const QFont& font, const QColor& color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

QTextBlockFormat leftToRight(Qt::AlignmentFlag side)
{
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setAlignment(side | Qt::AlignAbsolute);
    return format;
}

QFont bold(QFont font, double scale)
{
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

} // namespace

DetailsWriter::DetailsWriter(
    QTextDocument& document, const QFont& font, const QPalette& palette, qsizetype longestCode)
    : m_cursor(&document)
    , m_font(font)
    , m_palette(palette)
    , m_theme(palette)
    , m_text(formatOf(font, palette.color(QPalette::Text)))
    , m_muted(formatOf(font, m_theme.mutedText(QPalette::Base)))
    , m_fixed(formatOf(monospaceFont(font), palette.color(QPalette::Text)))
    , m_longestCode(longestCode)
    , m_isMirrored(document.defaultTextOption().textDirection() == Qt::RightToLeft)
{
    document.clear();
    document.setDefaultFont(font);
    m_cursor.beginEditBlock(); // laid out once, at the end
}

DetailsWriter::~DetailsWriter()
{
    m_cursor.endEditBlock();
}

void DetailsWriter::headline(
    const QIcon& icon, const QString& title, const QString& beside, Tone tone)
{
    const QFont large = bold(m_font, 1.25);
    const int size = QFontMetrics(large).height();
    block({}, spaced(0, 0.25), m_text);
    if (!icon.isNull()) {
        const QUrl name(QStringLiteral("herald:outcome"));
        m_cursor.document()->addResource(
            QTextDocument::ImageResource, name, icon.pixmap(QSize(size, size) * sharpness));
        QTextImageFormat picture;
        picture.setName(name.toString());
        picture.setWidth(size);
        picture.setHeight(size);
        picture.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_cursor.insertImage(picture);
    }
    m_cursor.insertText(
        QStringLiteral(" ") + title, formatOf(large, m_theme.tone(tone, QPalette::Base)));
    if (!beside.isEmpty())
        m_cursor.insertText(
            QStringLiteral("   ") + QString(beside).replace(u' ', QChar::Nbsp), m_muted);
}

void DetailsWriter::paragraph(const QString& text)
{
    block(visibleText(text), spaced(0, 0.35), m_text);
}

void DetailsWriter::note(const QString& text)
{
    block(visibleText(text), spaced(0, 0.35), m_muted);
}

void DetailsWriter::heading(const QString& text)
{
    QTextBlockFormat format = spaced(1.2, 0.4);
    format.setHeadingLevel(2);
    block(text, format, formatOf(bold(m_font, 1.0), m_palette.color(QPalette::Text)));
}

void DetailsWriter::definitions(const QList<Definition>& rows)
{
    QStringList labels;
    for (const Definition& row : rows)
        labels.append(row.label);
    QTextTable* grid
        = table(rows.size(), {labelWidth(labels), QTextLength(QTextLength::VariableLength, 0)});
    for (int row = 0; row < rows.size(); ++row) {
        const Definition& definition = rows.at(row);
        const bool isCode = definition.kind == Definition::Code;
        cell(*grid, row, 0).firstCursorPosition().insertText(definition.label, m_muted);
        if (isCode)
            lowerToBaseline(cell(*grid, row, 1));
        QTextCursor value = cell(*grid, row, 1).firstCursorPosition();
        if (isCode)
            value.setBlockFormat(leftToRight(m_isMirrored ? Qt::AlignRight : Qt::AlignLeft));
        value.insertText(
            visibleText(definition.value), withField(isCode ? m_fixed : m_text, definition.field));
    }
}

/// Of the label beside it: the letters of fixed pitch are lower.
void DetailsWriter::lowerToBaseline(QTextTableCell value) const
{
    const double lower
        = QFontMetricsF(m_font).ascent() - QFontMetricsF(monospaceFont(m_font)).ascent();
    QTextTableCellFormat format = value.format().toTableCellFormat();
    format.setTopPadding(cellPadding() + std::max(lower, 0.0));
    value.setFormat(format);
}

void DetailsWriter::code(const QString& text, std::optional<SearchTerm::Field> field)
{
    const QString shown = visibleText(text.left(m_longestCode));
    const double padding = QFontMetricsF(m_font).height() * 0.4;
    QTextFrameFormat frame;
    frame.setBackground(m_theme.tint(Tone::Neutral, QPalette::Base));
    frame.setPadding(padding);
    frame.setTopMargin(padding / 2);
    frame.setBottomMargin(spaceBelow());
    m_cursor.insertFrame(frame);
    m_cursor.setBlockFormat(leftToRight(Qt::AlignLeft));
    m_cursor.insertText(shown, withField(m_fixed, field));
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true;
    if (text.size() <= m_longestCode)
        return;
    m_hasShortened = true;
    const QLocale locale;
    note(Text::tr("The first %1 of %2 characters are shown.")
             .arg(locale.toString(m_longestCode), locale.toString(text.size())));
}

void DetailsWriter::chart(const QList<TimeSpan>& spans)
{
    QStringList names;
    QStringList durations;
    for (const TimeSpan& span : spans) {
        names.append(span.name);
        durations.append(span.duration);
    }
    const QTextLength first = labelWidth(names);
    const QTextLength second = labelWidth(durations);
    QTextTable* grid
        = table(spans.size(), {first, second, QTextLength(QTextLength::VariableLength, 0)});
    QTextCharFormat bar;
    bar.setObjectType(TimeBar::objectType);
    bar.setProperty(TimeBar::Track, m_theme.tint(Tone::Neutral, QPalette::Base));
    bar.setProperty(TimeBar::Bar, m_theme.tone(Tone::Accent, QPalette::Base));
    bar.setProperty(TimeBar::IsMirrored, m_isMirrored);
    bar.setProperty(TimeBar::Beside, first.rawValue() + second.rawValue() + 6 * cellPadding());
    for (int row = 0; row < spans.size(); ++row) {
        const TimeSpan& span = spans.at(row);
        cell(*grid, row, 0).firstCursorPosition().insertText(span.name, m_muted);
        cell(*grid, row, 1).firstCursorPosition().insertText(span.duration, m_text);
        bar.setProperty(TimeBar::Begin, span.begin);
        bar.setProperty(TimeBar::End, span.end);
        cell(*grid, row, 2)
            .firstCursorPosition()
            .insertText(QString(QChar::ObjectReplacementCharacter), bar);
    }
}

QTextCharFormat DetailsWriter::withField(
    QTextCharFormat format, std::optional<SearchTerm::Field> field)
{
    if (field)
        setSearchedField(format, *field);
    return format;
}

/// QTextDocument mirrors the text of a table, but not the order of its columns.
QTextTableCell DetailsWriter::cell(const QTextTable& table, int row, int column) const
{
    return table.cellAt(row, m_isMirrored ? table.columns() - 1 - column : column);
}

QTextTable* DetailsWriter::table(qsizetype rows, QList<QTextLength> columns)
{
    if (m_isMirrored)
        std::reverse(columns.begin(), columns.end());
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(cellPadding());
    format.setCellSpacing(0);
    format.setBottomMargin(spaceBelow());
    format.setColumnWidthConstraints(columns);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table
        = m_cursor.insertTable(static_cast<int>(rows), static_cast<int>(columns.size()), format);
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true;
    return table;
}

double DetailsWriter::cellPadding() const
{
    return QFontMetricsF(m_font).height() * 0.12;
}

/// Of a table or a frame; the margin above what follows does not count there.
double DetailsWriter::spaceBelow() const
{
    return QFontMetricsF(m_font).height() * 0.8;
}

QTextBlockFormat DetailsWriter::spaced(double above, double below) const
{
    const double line = QFontMetricsF(m_font).height();
    QTextBlockFormat format;
    format.setTopMargin(above * line);
    format.setBottomMargin(below * line);
    return format;
}

void DetailsWriter::block(
    const QString& text, const QTextBlockFormat& blockFormat, const QTextCharFormat& format)
{
    // The document begins with an empty block, and so does what follows a table or a frame.
    if (m_isFirst)
        m_cursor.setBlockFormat(blockFormat);
    else
        m_cursor.insertBlock(blockFormat);
    m_isFirst = false;
    m_cursor.insertText(text, format);
}

QTextLength DetailsWriter::labelWidth(const QStringList& labels) const
{
    const QFontMetrics metrics(m_font);
    int width = 0;
    for (const QString& label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return QTextLength(QTextLength::FixedLength, width + metrics.averageCharWidth() * 2);
}

} // namespace herald
