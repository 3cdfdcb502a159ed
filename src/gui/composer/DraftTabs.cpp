// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DraftTabs.h"

#include "gui/composer/DraftKeeper.h"
#include "gui/parts/PlainText.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <utility>

namespace herald {

namespace {

constexpr int longestTitle = 28; // characters

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DraftTabs)
};

QString shortened(const QString& title)
{
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + u'…';
}

} // namespace

QString draftTitle(const ComposerDraft& draft)
{
    if (!draft.templatePath.isEmpty())
        return draft.templatePath.section(u'/', -1);
    return draft.content.event.name.isEmpty() ? Text::tr("New draft") : draft.content.event.name;
}

DraftTabs::DraftTabs(DraftKeeper& drafts, Question isModified, QWidget* parent)
    : QTabBar(parent)
    , m_drafts(drafts)
    , m_isModified(std::move(isModified))
{
    setObjectName(QStringLiteral("drafts"));
    setAccessibleName(tr("Drafts"));
    setDocumentMode(true);
    setAutoHide(true);
    setMovable(true);
    setTabsClosable(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    rebuild();
    connect(&drafts, &DraftKeeper::listChanged, this, &DraftTabs::rebuild);
    connect(&drafts, &DraftKeeper::changed, this, &DraftTabs::label);
    connect(this, &QTabBar::tabCloseRequested, &drafts, &DraftKeeper::close);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isRebuilding)
            m_drafts.show(index);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        const QScopedValueRollback<bool> hold(m_isRebuilding, true); // the tabs have moved already
        m_drafts.move(from, to);
    });
}

void DraftTabs::rebuild()
{
    if (m_isRebuilding)
        return;
    const QScopedValueRollback<bool> hold(m_isRebuilding, true);
    while (count() > m_drafts.count())
        removeTab(count() - 1);
    while (count() < m_drafts.count())
        addTab({});
    for (int index = 0; index < count(); ++index)
        label(index);
    setCurrentIndex(m_drafts.current());
}

void DraftTabs::refresh()
{
    for (int index = 0; index < count(); ++index)
        label(index);
}

void DraftTabs::label(int index)
{
    const ComposerDraft draft = m_drafts.draft(index);
    const bool isModified = m_isModified(draft);
    const QString title = shortened(draftTitle(draft)).replace(u'&', QStringLiteral("&&"));
    //: title of a tab whose draft has changes that no template holds; %1 is its name
    setTabText(index, isModified ? tr("%1 •").arg(title) : title);
    const QString place = draft.templatePath.isEmpty() ? draftTitle(draft) : draft.templatePath;
    setTabToolTip(index, toolTipOf(isModified ? tr("%1 (changed, not saved)").arg(place) : place));
}

void DraftTabs::showNext(int step)
{
    m_drafts.show((m_drafts.current() + step + m_drafts.count()) % m_drafts.count());
}

void DraftTabs::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        m_drafts.close(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

} // namespace herald
