// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DetailsSections.h"

#include "gui/parts/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

namespace herald {

namespace {

constexpr double lineShare = 0.35; // of the margin above a heading: what is below the line

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0;
}

} // namespace

DetailsSections::DetailsSections(QTextEdit& text)
    : QObject(&text)
    , m_text(text)
    , m_next(new QAction(tr("&Next section"), this))
    , m_previous(new QAction(tr("&Previous section"), this))
{
    m_next->setShortcut(Qt::CTRL | Qt::Key_Down);
    m_previous->setShortcut(Qt::CTRL | Qt::Key_Up);
    for (QAction* action : {m_next, m_previous}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        text.addAction(action);
    }
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
}

void DetailsSections::fillMenu(QMenu& menu) const
{
    menu.addAction(m_next);
    menu.addAction(m_previous);
}

void DetailsSections::paintLines() const
{
    QPainter painter(m_text.viewport());
    painter.setPen(Theme(m_text.palette()).line(QPalette::Base));
    const auto* layout = m_text.document()->documentLayout();
    const double scrolled = m_text.verticalScrollBar()->value();
    const int height = m_text.viewport()->height();
    const double margin = m_text.document()->documentMargin();
    for (QTextBlock block = m_text.document()->begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block))
            continue;
        const double above = block.blockFormat().topMargin() * lineShare;
        const double y = layout->blockBoundingRect(block).top() - scrolled - above;
        if (y > height)
            break;
        painter.drawLine(QPointF(margin, y), QPointF(m_text.viewport()->width() - margin, y));
    }
}

/// The heading comes to the top, and the cursor to its beginning, where a screen reader reads on.
void DetailsSections::go(int step)
{
    QTextBlock block = m_text.textCursor().block();
    do {
        block = step > 0 ? block.next() : block.previous();
    } while (block.isValid() && !isHeading(block));
    const bool isBeforeAll = !block.isValid() && step < 0;
    if (isBeforeAll)
        block = m_text.document()->begin();
    if (!block.isValid())
        return;
    m_text.setTextCursor(QTextCursor(block));
    const double top = m_text.document()->documentLayout()->blockBoundingRect(block).top();
    const double above = block.blockFormat().topMargin() * lineShare;
    m_text.verticalScrollBar()->setValue(isBeforeAll ? 0 : static_cast<int>(top - above));
}

} // namespace herald
