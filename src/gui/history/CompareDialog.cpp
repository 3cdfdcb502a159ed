// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/CompareDialog.h"

#include "event/DurationText.h"
#include "gui/history/PublishText.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/DiffView.h"
#include "gui/parts/OutcomeWords.h"
#include "gui/parts/PlainText.h"
#include "history/CellText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype longestFact = 500; // characters in a cell
enum Column { Sign, What, Earlier, Later, ColumnCount };

struct Fact {
    QString what;
    QString earlier;
    QString later;

    bool differs() const { return earlier != later; }
};

QString dataText(const Publish& publish)
{
    return publish.withheld ? withheldText(publish) : publish.order.event.data;
}

/// What is read of the answer, head and body.
QString answerText(const Answer& answer)
{
    return headerText(answer) + QStringLiteral("\n\n") + laidOut(QString::fromUtf8(answer.body));
}

QTableWidgetItem* item(const QString& text, bool isStrong)
{
    auto* made = new QTableWidgetItem(oneLine(text, longestFact));
    made->setToolTip(toolTipOf(text));
    QFont font;
    font.setBold(isStrong);
    made->setFont(font);
    return made;
}

} // namespace

CompareDialog::CompareDialog(const Publish& one, const Publish& other, QWidget* parent)
    : QDialog(parent)
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_facts(new QTableWidget(this))
    , m_texts(new QTabWidget(this))
{
    setObjectName(QStringLiteral("comparePublishes"));
    setWindowTitle(tr("Compare two publishes"));
    const bool isInOrder = one.id <= other.id;
    const Publish& earlier = isInOrder ? one : other;
    const Publish& later = isInOrder ? other : one;
    fillFacts(earlier, later);
    addTexts(earlier, later);

    m_halves->addWidget(m_facts);
    m_halves->addWidget(m_texts);
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    m_halves->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_halves, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42});
    sizeFacts();
}

void CompareDialog::fillFacts(const Publish& earlier, const Publish& later)
{
    const auto fact = [&](const QString& what, auto textOf) {
        return Fact {what, textOf(earlier), textOf(later)};
    };
    const QList<Fact> facts {
        fact(tr("Time"), [](const Publish& p) { return whenText(p.id); }),
        fact(tr("Name"), [](const Publish& p) { return p.order.event.name; }),
        fact(tr("Data"), [](const Publish& p) { return bytesText(p.dataBytes()); }),
        fact(tr("Visibility"), [](const Publish& p) { return visibilityText(p.order.event); }),
        fact(tr("TTL"), [](const Publish& p) { return ttlText(p.order.event); }),
        fact(tr("Account"), [](const Publish& p) { return accountText(p.order); }),
        fact(tr("Scope"), [](const Publish& p) { return p.order.scope.label(); }),
        fact(tr("Server"), [](const Publish& p) { return p.order.server.toString(); }),
        fact(tr("Template"), [](const Publish& p) { return p.order.lineage.templatePath; }),
        fact(tr("Outcome"), [](const Publish& p) { return outcomeHeadline(p.result.outcome); }),
        fact(tr("Answer"), [](const Publish& p) { return statusText(p.result.answer); }),
        fact(tr("Took"), [](const Publish& p) { return durationText(p.durationUs()); }),
    };
    m_facts->setObjectName(QStringLiteral("comparedFacts"));
    m_facts->setAccessibleName(tr("What differs"));
    m_facts->setColumnCount(ColumnCount);
    //: column headings: the earlier and the later of two publishes
    m_facts->setHorizontalHeaderLabels({QString(), QString(), tr("Earlier"), tr("Later")});
    m_facts->setRowCount(static_cast<int>(facts.size()));
    for (int row = 0; row < facts.size(); ++row) {
        const Fact& at = facts.at(row);
        const bool isMarked = at.differs() && row > 0; // their times differ in any case
        QTableWidgetItem* sign = item(isMarked ? QStringLiteral("≠") : QString(), true);
        sign->setData(Qt::AccessibleTextRole, isMarked ? tr("differs") : tr("the same"));
        sign->setTextAlignment(Qt::AlignCenter);
        m_facts->setItem(row, Sign, sign);
        m_facts->setItem(row, What, item(at.what, isMarked));
        m_facts->setItem(row, Earlier, item(at.earlier, isMarked));
        m_facts->setItem(row, Later, item(at.later, isMarked));
    }
    m_facts->verticalHeader()->hide();
    m_facts->setShowGrid(false);
    m_facts->setAlternatingRowColors(true);
    m_facts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_facts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_facts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_facts->setTabKeyNavigation(false);
    m_facts->setWordWrap(false);
    QHeaderView* header = m_facts->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(Sign, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Earlier, QHeaderView::Stretch);
    header->setSectionResizeMode(Later, QHeaderView::Stretch);
}

void CompareDialog::addTexts(const Publish& earlier, const Publish& later)
{
    m_texts->setObjectName(QStringLiteral("comparedTexts"));
    addTab(tr("Data"), dataText(earlier), dataText(later));
    addTab(tr("Answer"), answerText(earlier.result.answer), answerText(later.result.answer));
}

void CompareDialog::addTab(const QString& name, const QString& before, const QString& after)
{
    auto* view = new DiffView;
    view->setTextName(name);
    const int tab = m_texts->addTab(view, name);
    connect(view, &DiffView::compared, this, [this, tab, name](bool areSame) {
        //: title of a tab; %1 is "Data" or "Answer"
        m_texts->setTabText(tab, areSame ? tr("%1: the same").arg(name) : tr("≠ %1").arg(name));
    });
    view->layout()->setContentsMargins(8, 8, 8, 8);
    view->compare(tr("Earlier"), before, tr("Later"), after, DiffView::Layout::Json);
}

/// All of them are seen at first, where the screen has room.
void CompareDialog::sizeFacts()
{
    const int line = fontMetrics().height();
    m_facts->verticalHeader()->setMinimumSectionSize(line);
    m_facts->verticalHeader()->setDefaultSectionSize(line + line / 3);
    m_facts->setMinimumHeight(line * 5);
    const int all = m_facts->verticalHeader()->length()
        + m_facts->horizontalHeader()->sizeHint().height() + 2 * m_facts->frameWidth();
    const int room = height() * 6 / 10;
    m_halves->setSizes({std::min(all, room), height() - std::min(all, room)});
}

void CompareDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeFacts();
}

} // namespace herald
