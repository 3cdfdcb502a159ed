// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/MarkEditor.h"

#include "base/WhenDone.h"
#include "gui/history/TagEdit.h"
#include "gui/parts/MarkedText.h"
#include "gui/parts/ToneLabel.h"
#include "history/PublishMarks.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

#include <algorithm>
#include <chrono>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto typingPause = 700ms;
constexpr int mostTags = 2000; // offered
constexpr int mostNoteLines = 4; // shown; the details above need the room
} // namespace

MarkEditor::MarkEditor(PublishMarks& marks, QWidget* parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_tags(new TagEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_problem(new ToneLabel(this))
{
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Words, separated by spaces"));
    m_tags->setSource([this] { return m_marks.allTags(mostTags); });
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    fitNote();
    m_problem->setObjectName(QStringLiteral("markProblem"));
    m_problem->setAccessibleName(tr("Note problem"));
    m_problem->hide();

    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    auto* tagsLabel = new QLabel(tr("Tags"), this);
    tagsLabel->setBuddy(m_tags);
    form->addRow(tagsLabel, m_tags);
    auto* noteLabel = new QLabel(tr("Note"), this);
    noteLabel->setBuddy(m_note);
    form->addRow(noteLabel, m_note);
    form->addRow(m_problem);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &MarkEditor::save);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarkEditor::fitNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarkEditor::noteEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarkEditor::markMatches);
    connect(m_tags, &QLineEdit::textChanged, this, &MarkEditor::markMatches);
    connect(m_tags, &QLineEdit::textEdited, this, &MarkEditor::tagsEdited);
    connect(m_tags, &QLineEdit::editingFinished, this, &MarkEditor::save);
    m_note->installEventFilter(this);
    setEnabled(false);
}

MarkEditor::~MarkEditor()
{
    save();
}

void MarkEditor::show(const std::optional<Publish>& publish)
{
    const PublishId id = publish ? publish->id : PublishId();
    if (id != m_id) {
        save();
        m_isNoteEdited = m_areTagsEdited = false;
        sayProblem({});
    }
    const bool isAnother = id != m_id;
    const PublishMark before = m_mark;
    m_id = id;
    m_mark = publish ? publish->mark : PublishMark();
    setEnabled(!id.isNull());
    if (isAnother || m_mark != before)
        fill();
}

void MarkEditor::setSearch(const QList<SearchTerm>& terms)
{
    m_terms = terms;
    markMatches();
}

void MarkEditor::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MarkEditor::followInTabOrder(QWidget* before)
{
    setTabOrder(before, m_tags);
    setTabOrder(m_tags, m_note);
}

void MarkEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markMatches();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitNote();
}

bool MarkEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        save();
    if (watched == m_note && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MarkEditor::fitNote, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// A text that is as it should be keeps its caret and its undo steps.
void MarkEditor::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    if (!m_isNoteEdited && m_note->toPlainText() != m_mark.note)
        m_note->setPlainText(m_mark.note);
    const QString tags = m_mark.tags.join(u' ');
    if (!m_areTagsEdited && m_tags->text().simplified() != tags)
        m_tags->setText(tags);
}

/// As high as what it holds. Lines that are wrapped count, too.
void MarkEditor::fitNote()
{
    const int held = int(m_note->document()->size().height()); // lines, of a QPlainTextEdit
    const int lines = std::clamp(held, 1, mostNoteLines);
    const int margins = 2 * (m_note->frameWidth() + int(m_note->document()->documentMargin()));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * lines + margins + 1);
    m_note->setVerticalScrollBarPolicy(
        held > mostNoteLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void MarkEditor::markMatches()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextCharFormat format
        = markFormat(palette().color(QPalette::Base), palette().color(QPalette::Text));
    const QString note = m_note->toPlainText();
    for (const MatchRange& mark : matchRanges(m_terms, SearchTerm::Field::Note, note)) {
        QTextCursor cursor(m_note->document());
        cursor.setPosition(int(mark.from));
        cursor.setPosition(int(mark.from + mark.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    m_note->setExtraSelections(selections);

    QList<MatchRange> inTags;
    const QString tags = m_tags->text();
    for (qsizetype from = 0; from < tags.size();) {
        const qsizetype space = tags.indexOf(u' ', from);
        const qsizetype end = space < 0 ? tags.size() : space;
        const auto tag = QStringView(tags).mid(from, end - from);
        for (const MatchRange& mark : matchRanges(m_terms, SearchTerm::Field::Tag, tag))
            inTags.append({from + mark.from, mark.length});
        from = end + 1;
    }
    m_tags->showMarks(inTags);
}

void MarkEditor::noteEdited()
{
    if (m_isFilling)
        return;
    m_isNoteEdited = true;
    m_pause.start();
}

void MarkEditor::tagsEdited()
{
    m_areTagsEdited = true;
    m_pause.start();
}

void MarkEditor::save()
{
    m_pause.stop();
    if (m_id.isNull())
        return;
    if (m_isNoteEdited)
        saveNote();
    if (m_areTagsEdited)
        saveTags();
}

void MarkEditor::saveNote()
{
    const QString note = m_note->toPlainText();
    m_isNoteEdited = false;
    m_mark.note = note;
    whenDone(m_marks.setNote(m_id, note), this, [this, id = m_id](const Result<qint64>& saved) {
        if (id != m_id)
            return sayLost(saved);
        m_isNoteEdited = m_isNoteEdited || !saved; // tried again with the next letter
        sayProblem(saved ? QString() : saved.error().text);
    });
}

void MarkEditor::saveTags()
{
    m_areTagsEdited = false;
    whenDone(m_marks.setTags(m_id, m_tags->text()), this,
        [this, id = m_id](const Result<qint64>& saved) {
            if (id != m_id)
                return sayLost(saved);
            m_areTagsEdited = m_areTagsEdited || !saved;
            sayProblem(saved ? QString() : saved.error().text);
        });
}

/// Of a publish that is not shown any more.
void MarkEditor::sayLost(const Result<qint64>& saved)
{
    if (!saved)
        sayProblem(tr("What was typed last beside another publish is not kept: %1")
                       .arg(saved.error().text));
}

void MarkEditor::sayProblem(const QString& text)
{
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_problem->announce(Tone::Error, u"error", text);
}

} // namespace herald
