// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/TagDialog.h"

#include "gui/history/TagEdit.h"
#include "gui/parts/ToneLabel.h"
#include "history/MarkRow.h"
#include "history/PublishMarks.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald {

namespace {
constexpr int mostTags = 2000; // offered
constexpr int leastLetters = 40; // so that the title has room, too
} // namespace

TagDialog::TagDialog(PublishMarks& marks, Deed deed, QWidget* parent)
    : QDialog(parent)
    , m_tag(new TagEdit(this))
    , m_problem(new ToneLabel(this))
{
    setObjectName(QStringLiteral("tagDialog"));
    const bool isAdding = deed == Deed::Add;
    setWindowTitle(isAdding ? tr("Add tag") : tr("Remove tag"));
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setSource([&marks] { return marks.allTags(mostTags); });
    m_problem->setObjectName(QStringLiteral("tagProblem"));
    m_problem->hide();
    auto* label = new QLabel(isAdding ? tr("&Tag for the selected publishes")
                                      : tr("&Tag to take off the selected publishes"),
        this);
    label->setBuddy(m_tag);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isAdding ? tr("&Add") : tr("&Remove"));
    m_tag->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*> {label, m_tag, m_problem})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TagDialog::reject);
}

void TagDialog::accept()
{
    const auto tag = checkedTag(m_tag->text());
    if (tag) {
        QDialog::accept();
        Q_EMIT chosen(*tag);
        return;
    }
    m_problem->show();
    m_problem->announce(Tone::Error, u"error", tag.error().text);
}

} // namespace herald
