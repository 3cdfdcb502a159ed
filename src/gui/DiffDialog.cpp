// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/DiffDialog.h"

#include "base/WhenDone.h"
#include "gui/DialogSize.h"
#include "gui/Theme.h"
#include "gui/ToneLabel.h"

#include <QDialogButtonBox>
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
constexpr QSize comfortable {760, 520};

QFuture<Lines> diffElsewhere(const QString& first, const QString& second)
{
    auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, first, second] {
        promise->addResult(lineDiff(first, second));
        promise->finish();
    });
    return promise->future();
}

QString marked(const DiffLine& line)
{
    switch (line.kind) {
    case DiffLine::Kind::Removed:
        return QStringLiteral("− ") + line.text;
    case DiffLine::Kind::Added:
        return QStringLiteral("+ ") + line.text;
    case DiffLine::Kind::Same:
        return QStringLiteral("  ") + line.text;
    }
    Q_UNREACHABLE();
}

} // namespace

DiffDialog::DiffDialog(QWidget* parent)
    : QDialog(parent)
    , m_summary(new ToneLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("difference"));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_summary->setAccessibleName(tr("Summary"));
    m_text->setObjectName(QStringLiteral("differenceText"));
    m_text->setAccessibleName(tr("Difference"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, comfortable);
}

void DiffDialog::compare(const QString& firstName, const QString& first, const QString& secondName,
    const QString& second)
{
    m_firstName = firstName;
    m_secondName = secondName;
    m_summary->say(Tone::Neutral, {}, tr("Comparing…"));
    whenDone(diffElsewhere(first, second), this, [this](const Lines& lines) { show(lines); });
}

void DiffDialog::show(const Lines& lines)
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
    const auto count = [this](DiffLine::Kind kind) {
        return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
            [kind](const DiffLine& line) { return line.kind == kind; }));
    };
    const int removed = count(DiffLine::Kind::Removed);
    const int added = count(DiffLine::Kind::Added);
    if (removed + added == 0) {
        m_summary->announce(Tone::Ok, u"check", tr("They are the same."));
        return;
    }
    //: %1 and %2 name two texts, such as "Template" and "Draft"
    m_summary->announce(
        Tone::Neutral, u"info", tr("− only in: %1. + only in: %2.").arg(m_firstName, m_secondName));
}

void DiffDialog::paintLines()
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

void DiffDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintLines();
}

} // namespace herald
