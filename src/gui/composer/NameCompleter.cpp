// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/NameCompleter.h"

#include "base/WhenDone.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <utility>

namespace herald {

namespace {

constexpr int offeredNames = 12;

} // namespace

NameCompleter::NameCompleter(QLineEdit& edit)
    : QCompleter(&edit)
    , m_edit(edit)
    , m_names(new QStringListModel(this))
{
    setModel(m_names);
    setCompletionMode(UnfilteredPopupCompletion); // the source has filtered already
    setMaxVisibleItems(offeredNames);
    setWidget(&edit);
    connect(&edit, &QLineEdit::textEdited, this, &NameCompleter::ask);
    connect(
        this, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
            ++m_generation;
            m_edit.setText(name);
        });
}

void NameCompleter::setSource(NameSource source)
{
    m_source = std::move(source);
}

void NameCompleter::ask(const QString& prefix)
{
    const quint64 generation = ++m_generation;
    if (!m_source || prefix.isEmpty()) {
        popup()->hide();
        return;
    }
    whenDone(m_source(prefix, offeredNames), this,
        [this, generation, prefix](const Result<QStringList>& names) {
            if (generation == m_generation)
                offer(names.value_or(QStringList()), prefix);
        });
}

void NameCompleter::offer(const QStringList& names, const QString& prefix)
{
    const bool isUseful = !names.isEmpty() && names != QStringList {prefix};
    if (!isUseful || !m_edit.hasFocus()) {
        popup()->hide();
        return;
    }
    m_names->setStringList(names);
    complete();
    popup()->setCurrentIndex({}); // or Return would take the first name unasked
}

bool NameCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_edit && event->type() == QEvent::KeyPress) { // the popup, then
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            // The list would swallow the key that publishes.
            popup()->hide();
            return QCoreApplication::sendEvent(&m_edit, event);
        }
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace herald
