// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/DiffView.h"

#include "base/VisibleText.h"
#include "base/WhenDone.h"
#include "gui/history/PublishText.h"
#include "gui/parts/Theme.h"
#include "gui/parts/ToneLabel.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPromise>
#include <QTextBlock>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace herald {

namespace {

using Lines = std::optional<QList<DiffLine>>;

QFuture<Lines> diffElsewhere(const QString& first, const QString& second, DiffView::Layout layout)
{
    auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, first, second, layout] {
        const bool isJson = layout == DiffView::Layout::Json;
        promise->addResult(
            isJson ? lineDiff(laidOut(first), laidOut(second)) : lineDiff(first, second));
        promise->finish();
    });
    return promise->future();
}

QString marked(const DiffLine& line)
{
    switch (line.kind) {
    case DiffLine::Kind::Removed:
        return QStringLiteral("− ") + visibleText(line.text);
    case DiffLine::Kind::Added:
        return QStringLiteral("+ ") + visibleText(line.text);
    case DiffLine::Kind::Same:
        return QStringLiteral("  ") + visibleText(line.text);
    }
    Q_UNREACHABLE();
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QWidget(parent)
    , m_summary(new ToneLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_summary->setAccessibleName(tr("Summary"));
    m_text->setObjectName(QStringLiteral("differenceText"));
    m_text->setAccessibleName(tr("Difference"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
}

void DiffView::compare(const QString& firstName, const QString& first, const QString& secondName,
    const QString& second, Layout layout)
{
    m_firstName = firstName;
    m_secondName = secondName;
    m_summary->say(Tone::Neutral, {}, tr("Comparing…"));
    whenDone(diffElsewhere(first, second, layout), this,
        [this, generation = ++m_generation](const Lines& lines) {
            if (generation == m_generation)
                showLines(lines);
        });
}

void DiffView::showLines(const Lines& lines)
{
    if (!lines) {
        m_summary->announce(
            Tone::Warning, u"warning", tr("These texts are too long to be compared here."));
        return;
    }
    m_lines = *lines;
    QStringList text;
    for (const DiffLine& line : std::as_const(m_lines))
        text += marked(line);
    m_text->setPlainText(text.join(u'\n'));
    paintLines();
    summarise();
}

void DiffView::summarise()
{
    const auto has = [this](DiffLine::Kind kind) {
        return std::any_of(m_lines.cbegin(), m_lines.cend(),
            [kind](const DiffLine& line) { return line.kind == kind; });
    };
    const bool areSame = !has(DiffLine::Kind::Removed) && !has(DiffLine::Kind::Added);
    if (areSame)
        m_summary->announce(Tone::Ok, u"check", tr("They are the same."));
    else
        //: %1 and %2 name two texts, such as "Template" and "Draft"
        m_summary->announce(Tone::Neutral, u"info",
            tr("− only in: %1. + only in: %2.").arg(m_firstName, m_secondName));
    Q_EMIT compared(areSame);
}

void DiffView::setTextName(const QString& name)
{
    m_text->setAccessibleName(name);
}

void DiffView::paintLines()
{
    const Theme theme(palette());
    m_text->setFont(monospaceFont(font()));
    QList<QTextEdit::ExtraSelection> marks;
    for (int at = 0; at < m_lines.size(); ++at) {
        const DiffLine::Kind kind = m_lines.at(at).kind;
        if (kind == DiffLine::Kind::Same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(at));
        mark.format.setBackground(
            theme.tint(kind == DiffLine::Kind::Added ? Tone::Ok : Tone::Error, QPalette::Base));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void DiffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintLines();
}

} // namespace herald
